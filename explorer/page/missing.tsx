/** What is where an address leads to nothing. */
export function Missing({ what }: { readonly what: string }) {
  return (
    <>
      <h1>Nothing is called “{what}”</h1>
      <p>
        The search above finds objects, functions, fields and guides. <a href="#/">All objects</a>
      </p>
    </>
  );
}

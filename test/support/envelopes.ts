const control = "<controlid>1</controlid>";

/** A request with functions. */
export const requestAround = (...functions: readonly string[]): string =>
  `<request><control><senderid>s</senderid><password>p</password>${control}</control>` +
  "<operation><authentication><sessionid>s</sessionid></authentication><content>" +
  functions.map((xml) => `<function controlid="1">${xml}</function>`).join("") +
  "</content></operation></request>";

/** A response with the data of results. */
export const responseAround = (...data: readonly string[]): string =>
  `<response><control><status>success</status><senderid>s</senderid>${control}</control><operation>` +
  "<authentication><status>success</status><userid>u</userid><companyid>c</companyid></authentication>" +
  data
    .map((xml) => `<result><status>success</status><function>get</function>${control}${xml}</result>`)
    .join("") +
  "</operation></response>";

/** A schema in the manner of real ones: modules, types as entities, lists as entities, sections. */
export const smallSchema: Readonly<Record<string, string>> = {
  "main.dtd": `<?xml version="1.0" encoding="UTF-8"?>
<!-- The request. -->
<!ENTITY % TYPES SYSTEM "types.ent">
<!ENTITY % strict "IGNORE">
%TYPES;
<![%strict;[
<!ELEMENT request (control)>
]]>
<!ELEMENT request (control, operation+)>
<!ELEMENT operation (%AUTH;, (bill | (invoice, note?)*)+)>
<!ATTLIST operation transaction (true | false) "false"
  key ID #IMPLIED refs IDREFS #IMPLIED kind NMTOKEN #FIXED " x ">
<!-- A bill. -->
<!ELEMENT bill (vendorid, %DATE;, amount, %DIMENSIONS;)>
<!ELEMENT invoice ((%DATE; | termname), amount*)>
<!ELEMENT note (#PCDATA | b | i)*>
<!ENTITY company "A &amp; B &#169;">
<!ATTLIST note by CDATA "&company;" form NOTATION (gif) #IMPLIED>
<!NOTATION gif PUBLIC "-//gif">
<?check all?>
<!ELEMENT control EMPTY>
`,
  "types.ent": `<!ENTITY % STRING_40 "(#PCDATA)">
<!ENTITY % ID "%STRING_40;">
<!ENTITY % DATE "(year, month, day)">
<!ENTITY % DIMENSIONS "departmentid?, locationid?,
  projectid?">
<!ENTITY % AUTH '(login | sessionid)'>\r
<!ELEMENT vendorid %ID;>\r
<!ELEMENT amount %NUMBER_10_4;>
<!ELEMENT login ANY>
`,
};

/** A schema with every construct that is supported, which libxml2 reads as well. */
export const handMadeXsd = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" xml:lang="en">
  <xs:annotation><xs:documentation>Anything <b>goes</b> here.</xs:documentation></xs:annotation>
  <xs:element name="request">
    <xs:complexType>
      <xs:sequence>
        <xs:element ref="head" minOccurs="0"/>
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element ref="all"/>
          <xs:element ref="counted"/>
          <xs:element ref="open"/>
          <xs:element ref="mixed"/>
          <xs:element ref="values"/>
          <xs:element ref="derived"/>
          <xs:element ref="nil"/>
          <xs:element ref="empty"/>
          <xs:element ref="anything"/>
          <xs:element ref="recursive"/>
        </xs:choice>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:element name="head" type="Head"/>
  <xs:complexType name="Head">
    <xs:sequence>
      <xs:group ref="names"/>
      <xs:element name="note" type="xs:string" minOccurs="0" maxOccurs="2"/>
    </xs:sequence>
    <xs:attributeGroup ref="common"/>
  </xs:complexType>
  <xs:group name="names">
    <xs:choice>
      <xs:element name="name" type="Name"/>
      <xs:sequence>
        <xs:element name="first" type="xs:string"/>
        <xs:element name="last" type="xs:string"/>
      </xs:sequence>
    </xs:choice>
  </xs:group>
  <xs:attributeGroup name="common">
    <xs:attribute name="lang" type="xs:language" default="en"/>
    <xs:attribute name="version" type="xs:decimal" fixed="1.0"/>
    <xs:attribute name="must" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="a"/>
          <xs:enumeration value="b c"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute ref="anywhere"/>
  </xs:attributeGroup>
  <xs:attribute name="anywhere" type="xs:integer"/>
  <xs:simpleType name="Name">
    <xs:restriction base="xs:token">
      <xs:minLength value="2"/>
      <xs:maxLength value="5"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:element name="all">
    <xs:complexType>
      <xs:all>
        <xs:element name="a" type="xs:integer"/>
        <xs:element name="b" type="xs:boolean" minOccurs="0"/>
        <xs:element name="c" minOccurs="0">
          <xs:complexType>
            <xs:all minOccurs="0">
              <xs:element name="d"/>
              <xs:element name="e" type="xs:date"/>
            </xs:all>
          </xs:complexType>
        </xs:element>
      </xs:all>
    </xs:complexType>
  </xs:element>
  <xs:element name="counted">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="two" type="xs:int" minOccurs="2" maxOccurs="2"/>
        <xs:sequence minOccurs="0" maxOccurs="3">
          <xs:element name="x" type="xs:unsignedByte"/>
          <xs:element name="y" type="xs:language" minOccurs="0"/>
        </xs:sequence>
        <xs:choice minOccurs="2" maxOccurs="unbounded">
          <xs:element name="p" type="xs:string"/>
          <xs:element name="q" type="xs:double" maxOccurs="2"/>
        </xs:choice>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:element name="open">
    <xs:complexType>
      <xs:sequence>
        <xs:any processContents="lax" minOccurs="0" namespace="##other"/>
        <xs:element name="skip" minOccurs="0">
          <xs:complexType>
            <xs:sequence maxOccurs="unbounded"><xs:any processContents="skip"/></xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="lax" minOccurs="0">
          <xs:complexType>
            <xs:sequence><xs:any processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
            <xs:anyAttribute processContents="lax"/>
          </xs:complexType>
        </xs:element>
        <xs:element name="strict" minOccurs="0">
          <xs:complexType>
            <xs:sequence><xs:any maxOccurs="2"/></xs:sequence>
            <xs:anyAttribute namespace="##local"/>
          </xs:complexType>
        </xs:element>
        <xs:element name="listed" minOccurs="0">
          <xs:complexType>
            <xs:choice maxOccurs="unbounded">
              <xs:any namespace="urn:x ##local" processContents="skip"/>
              <xs:any namespace="urn:y" processContents="lax"/>
            </xs:choice>
            <xs:anyAttribute namespace="urn:x" processContents="skip"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:element name="mixed">
    <xs:complexType mixed="true">
      <xs:choice minOccurs="0" maxOccurs="unbounded">
        <xs:element name="em" type="xs:string"/>
        <xs:element ref="empty"/>
      </xs:choice>
      <xs:attribute name="k" type="xs:boolean"/>
    </xs:complexType>
  </xs:element>
  <xs:element name="values">
    <xs:complexType>
      <xs:choice maxOccurs="unbounded">
        <xs:element name="bounded" default="7">
          <xs:simpleType>
            <xs:restriction base="xs:integer"><xs:minInclusive value="1"/><xs:maxExclusive value="100"/></xs:restriction>
          </xs:simpleType>
        </xs:element>
        <xs:element name="fixed" type="xs:integer" fixed="42"/>
        <xs:element name="word" type="xs:string" default="w"/>
        <xs:element name="money">
          <xs:simpleType>
            <xs:restriction base="xs:decimal"><xs:totalDigits value="5"/><xs:fractionDigits value="2"/></xs:restriction>
          </xs:simpleType>
        </xs:element>
        <xs:element name="code">
          <xs:simpleType>
            <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}\\d*"/><xs:pattern value="x+"/></xs:restriction>
          </xs:simpleType>
        </xs:element>
        <xs:element name="numbers">
          <xs:simpleType>
            <xs:restriction>
              <xs:simpleType><xs:list itemType="xs:integer"/></xs:simpleType>
              <xs:minLength value="1"/><xs:maxLength value="3"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:element>
        <xs:element name="either">
          <xs:simpleType>
            <xs:union memberTypes="xs:boolean Name">
              <xs:simpleType>
                <xs:restriction base="xs:integer"><xs:enumeration value="1000"/></xs:restriction>
              </xs:simpleType>
            </xs:union>
          </xs:simpleType>
        </xs:element>
        <xs:element name="moment" type="xs:dateTime"/>
        <xs:element name="later">
          <xs:simpleType>
            <xs:restriction base="xs:dateTime"><xs:minInclusive value="2020-01-01T00:00:00"/></xs:restriction>
          </xs:simpleType>
        </xs:element>
        <xs:element name="ones">
          <xs:simpleType>
            <xs:restriction base="xs:decimal"><xs:enumeration value="1"/><xs:enumeration value="2.50"/></xs:restriction>
          </xs:simpleType>
        </xs:element>
        <xs:element name="exact"><xs:simpleType><xs:restriction base="xs:string"><xs:length value="3"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="time" type="xs:time"/>
        <xs:element name="normal" type="xs:normalizedString"/>
        <xs:element name="bytes" type="xs:hexBinary"/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:complexType name="Priced">
    <xs:simpleContent>
      <xs:extension base="xs:decimal">
        <xs:attribute name="currency" type="xs:token" use="required"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="Cheap">
    <xs:simpleContent>
      <xs:restriction base="Priced"><xs:maxInclusive value="10"/></xs:restriction>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="LongHead">
    <xs:complexContent>
      <xs:extension base="Head">
        <xs:sequence><xs:element name="more" type="xs:string"/></xs:sequence>
        <xs:attribute name="extra" type="xs:string"/>
      </xs:extension>
    </xs:complexContent>
  </xs:complexType>
  <xs:complexType name="ShortHead">
    <xs:complexContent>
      <xs:restriction base="Head">
        <xs:sequence><xs:element name="name" type="Name"/></xs:sequence>
        <xs:attribute name="lang" use="prohibited"/>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
  <xs:element name="derived">
    <xs:complexType>
      <xs:choice maxOccurs="unbounded">
        <xs:element name="price" type="Priced"/>
        <xs:element name="cheap" type="Cheap"/>
        <xs:element name="long" type="LongHead"/>
        <xs:element name="short" type="ShortHead"/>
        <xs:element name="base" type="Head"/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name="nil">
    <xs:complexType>
      <xs:choice maxOccurs="unbounded">
        <xs:element name="n" type="xs:integer" nillable="true"/>
        <xs:element name="m" type="Head" nillable="true"/>
        <xs:element name="o" type="xs:string" nillable="true" default="x"/>
      </xs:choice>
    </xs:complexType>
  </xs:element>
  <xs:element name="empty"><xs:complexType><xs:attribute name="k" type="xs:string" fixed=" v "/></xs:complexType></xs:element>
  <xs:element name="anything"/>
  <xs:element name="recursive" type="Tree"/>
  <xs:complexType name="Tree">
    <xs:sequence>
      <xs:element name="leaf" type="xs:integer" minOccurs="0"/>
      <xs:element name="tree" type="Tree" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>
</xs:schema>
`;

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const head = (attributes: string, content = "<name>abc</name>"): string =>
  `<request><head ${attributes}>${content}</head></request>`;
const value = (content: string): string => `<request><values>${content}</values></request>`;
const derived = (content: string): string => `<request><derived>${content}</derived></request>`;
const open = (content: string): string => `<request><open>${content}</open></request>`;
const nil = (content: string): string => `<request><nil ${xsi}>${content}</nil></request>`;

/** Documents for the corners that random ones hardly find: what libxml2 does there was found by trying. */
export const handMadeForSchema: readonly string[] = [
  "<request/>",
  "<nope/>",
  '<request xmlns="urn:x"/>',
  "<p:request/>",
  '<request xmlns::p="-"/>',
  '<request xmlns:p:q="u"/>',
  '<request xmlns:1="u"/>',
  '<request xmlns:p="u"><p:1/></request>',
  '<request xmlns:="u"/>',
  '<request :="u"/>',
  '<request xmlns:p=""/>',
  "<empty/>",
  "<empty> </empty>",
  "<empty><!-- x --></empty>",
  "<empty><?x y?></empty>",
  "<empty><![CDATA[]]></empty>",
  '<empty k=" v "/>',
  '<empty k="v"/>',
  // attributes
  head('must="a"'),
  head('must=" a"'),
  head('must="b c"'),
  head('must="b  c"'),
  head(""),
  head('must="a" version="1"'),
  head('must="a" version="1.00"'),
  head('must="a" version="2"'),
  head('must="a" anywhere="1"'),
  head('must="a" anywhere="x"'),
  head('must="a" xml:lang="en"'),
  head('must="a" xmlns:p="urn:p" p:must="a"'),
  head('xmlns:p="urn:p" p:must="a"'),
  head('p:must="a" must="a"'),
  head('must="&#97;"'),
  head('must="a" lang="en_US"'),
  // xsi
  head(`must="a" ${xsi} xsi:type="Head"`),
  head(`must="a" ${xsi} xsi:type="LongHead"`),
  head(`must="a" ${xsi} xsi:type="LongHead"`, "<name>abc</name><more/>"),
  head(`must="a" ${xsi} xsi:type="ShortHead"`),
  head(`must="a" ${xsi} xsi:type="ShortHead" lang="en"`),
  head(`must="a" ${xsi} xsi:type=" ShortHead"`),
  head(`must="a" ${xsi} xsi:type="Name"`),
  head(`must="a" ${xsi} xsi:type="nope"`),
  head(`must="a" ${xsi} xsi:type="p:Head"`),
  head(`must="a" ${xsi} xsi:type=""`),
  head(`must="a" ${xsi} ${xs} xsi:type="xs:anyType"`),
  head(`must="a" ${xsi} xsi:nil="false"`),
  head(`must="a" ${xsi} xsi:nope="x"`),
  head(`must="a" ${xsi} xsi:schemaLocation="x"`),
  head(`must="a"`, `<name ${xsi} ${xs} xsi:type="xs:token">abc</name>`),
  head(`must="a"`, `<first ${xsi} ${xs} xsi:type="xs:token">abc</first><last/>`),
  head(`must="a"`, `<first ${xsi} xsi:type="Name">abc</first><last/>`),
  head(`must="a"`, `<first ${xsi} xsi:type="Name">abcdefgh</first><last/>`),
  head(`must="a"`, `<first k="v">abc</first><last/>`),
  head(`must="a"`, `<first><x/></first><last/>`),
  nil('<n xsi:nil="true"/>'),
  nil('<n xsi:nil="1"/>'),
  nil('<n xsi:nil=" true "/>'),
  nil('<n xsi:nil="false">1</n>'),
  nil('<n xsi:nil="false"/>'),
  nil('<n xsi:nil="x">1</n>'),
  nil('<n xsi:nil="true"> </n>'),
  nil('<n xsi:nil="true"><!-- --></n>'),
  nil('<n xsi:nil="true">1</n>'),
  nil('<n xsi:nil="true"><x/></n>'),
  nil('<m xsi:nil="true" must="a"/>'),
  nil('<m xsi:nil="true"/>'),
  nil('<m must="a"/>'),
  nil('<o xsi:nil="true"/>'),
  nil("<o/>"),
  // wildcards
  open('<x xmlns="urn:x"><y/></x>'),
  open("<x/>"),
  open('<request xmlns="urn:x"/>'),
  open("<skip/>"),
  open("<skip><x><bounded/></x><values/></skip>"),
  open('<skip><x k="v" p:k="v">text<y/></x></skip>'),
  open("<lax/>"),
  open("<lax><x><values/></x></lax>"),
  open("<lax><values/></lax>"),
  open("<lax><x><empty> </empty></x></lax>"),
  open('<lax anywhere="1" other="x"/>'),
  open('<lax anywhere="x"/>'),
  open(`<lax ${xsi} ${xs}><x xsi:type="xs:integer">x</x></lax>`),
  open(`<lax ${xsi} ${xs}><x xsi:type="xs:integer">1</x></lax>`),
  open(`<lax ${xsi} ${xs}><x xsi:type="xs:nope">1</x></lax>`),
  open(`<lax ${xsi} ${xs}><x><y xsi:type="xs:integer">x</y></x></lax>`),
  open(`<lax ${xsi} ${xs}><x xsi:type="Head">1</x></lax>`),
  open(`<lax ${xsi}><x xsi:nil="true">1</x></lax>`),
  open("<strict><empty/></strict>"),
  open("<strict><x/></strict>"),
  open("<strict><empty> </empty></strict>"),
  open("<strict><empty/><empty/><empty/></strict>"),
  open('<strict anywhere="1"><empty/></strict>'),
  open('<strict other="1"><empty/></strict>'),
  open('<strict xml:lang="1"><empty/></strict>'),
  open('<listed><x/><x xmlns="urn:x"/><x xmlns="urn:y"/></listed>'),
  open('<listed><x xmlns="urn:z"/></listed>'),
  open('<listed xmlns:p="urn:x" p:k="v"><x/></listed>'),
  open('<listed xmlns:p="urn:y" p:k="v"><x/></listed>'),
  open('<listed><empty xmlns="urn:y"> </empty></listed>'),
  // anything
  '<request><anything k="v" xml:lang="en">text<x/><empty/></anything></request>',
  "<request><anything><empty> </empty></anything></request>",
  "<request><anything><x><y><empty> </empty></y></x></anything></request>",
  '<request><anything anywhere="x"/></request>',
  '<request><anything><x anywhere="x"/></anything></request>',
  `<request><anything ${xsi} ${xs} xsi:type="xs:integer">1</anything></request>`,
  `<request><anything ${xsi} ${xs} xsi:type="xs:integer">x</anything></request>`,
  `<request><anything ${xsi} ${xs} xsi:type="xs:integer" k="v">1</anything></request>`,
  `<request><anything ${xsi} xsi:type="Tree"><leaf>x</leaf></anything></request>`,
  `<request><anything ${xsi} xsi:nil="true"/></request>`,
  // values
  value("<bounded/>"),
  value("<bounded></bounded>"),
  value("<bounded> </bounded>"),
  value("<bounded><!-- --></bounded>"),
  value("<bounded><![CDATA[]]></bounded>"),
  value("<bounded>1<!-- -->2</bounded>"),
  value("<bounded>99</bounded>"),
  value("<bounded>100</bounded>"),
  value("<bounded>+5</bounded>"),
  value("<fixed/>"),
  value("<fixed>42</fixed>"),
  value("<fixed>042</fixed>"),
  value("<fixed> 42 </fixed>"),
  value("<fixed>43</fixed>"),
  value("<word/>"),
  value("<word><x/></word>"),
  value("<money>123.45</money>"),
  value("<money>1234.56</money>"),
  value("<money>1.234</money>"),
  value("<money>1.230</money>"),
  value("<money>00123.45</money>"),
  value("<money>99999</money>"),
  value("<money>0.01</money>"),
  value("<code>AB12</code>"),
  value("<code>xx</code>"),
  value("<code>AB 12</code>"),
  value("<code/>"),
  value("<numbers>1 2 3</numbers>"),
  value("<numbers>1 2 3 4</numbers>"),
  value("<numbers/>"),
  value("<numbers> 1\n2 </numbers>"),
  value("<numbers>1 x</numbers>"),
  value("<either>true</either>"),
  value("<either>1000</either>"),
  value("<either>01000</either>"),
  value("<either> abc </either>"),
  value("<either>a</either>"),
  value("<moment>2024-01-31T10:00:00</moment>"),
  value("<moment> 2024-01-31T10:00:00</moment>"),
  value("<moment>2024-01-31T24:00:00</moment>"),
  value("<moment>2024-01-31T10:00:59.999999999999999999999999</moment>"),
  value("<later>2020-01-01T00:00:00</later>"),
  value("<later>2020-01-01T00:00:00Z</later>"),
  value("<later>2020-01-01T14:00:01Z</later>"),
  value("<later>2019-12-31T23:59:59</later>"),
  value("<ones>1.0</ones>"),
  value("<ones>2.5</ones>"),
  value("<ones>3</ones>"),
  value("<exact>é😀x</exact>"),
  value("<exact>ab</exact>"),
  value("<time>10:00:00+14:01</time>"),
  value("<normal>a\tb</normal>"),
  value("<bytes>0aF</bytes>"),
  // derivation
  derived('<price currency="EUR">1.5</price>'),
  derived("<price>1.5</price>"),
  derived('<price currency="EUR"/>'),
  derived('<cheap currency="EUR">10</cheap>'),
  derived('<cheap currency="EUR">10.01</cheap>'),
  derived(`<price ${xsi} xsi:type="Cheap" currency="EUR">11</price>`),
  derived(`<price ${xsi} ${xs} xsi:type="xs:decimal" currency="EUR">11</price>`),
  derived('<long must="a"><name>abc</name><more/></long>'),
  derived('<long must="a" extra="x"><name>abc</name></long>'),
  derived('<short must="a"><name>abc</name></short>'),
  derived('<short must="a" lang="en"><name>abc</name></short>'),
  derived(`<base ${xsi} xsi:type="LongHead" must="a"><name>abc</name><more/></base>`),
  // document type declarations
  '<!DOCTYPE request [<!ENTITY e "1">]><request><values><bounded>&e;</bounded></values></request>',
  '<!DOCTYPE request [<!ENTITY e "1">]><request><open><skip><x>&e;</x></skip></open></request>',
  `<!DOCTYPE request [<!ENTITY e "a">]>${head('must="&e;"')}`,
  `<!DOCTYPE request [<!ENTITY e "&f;"><!ENTITY f "a">]>${head('must="&e;"')}`,
  `<!DOCTYPE request [<!ENTITY e "z">]>${head('must="&e;"')}`,
  `<!DOCTYPE request [<!ATTLIST head must NMTOKEN #IMPLIED>]>${head('must=" a "')}`,
  `<!DOCTYPE request [<!ATTLIST head must CDATA "a">]>${head("")}`,
  '<!DOCTYPE request [<!ATTLIST request xmlns CDATA "urn:x">]><request/>',
  "<!DOCTYPE nope><request/>",
];

/** Documents, well-formed and not, for every rule of the syntax of XML but document types and namespaces. */
export function readerDocuments(): string[] {
  return [
    ...declarations(),
    ...names(),
    ...attributes(),
    ...text().map((inner) => `<a>${inner}</a>`),
    ...text().map((inner) => `<a b="${inner}"/>`),
    ...characters(),
    ...structure,
  ];
}

function declarations(): string[] {
  const inner = [
    ...[
      "",
      " ",
      ' version="1.0"',
      ' version="1.0" ',
      " version='1.0'",
      ' version = "1.0"',
      '\nversion="1.0"',
    ],
    ...['version="1.0"', ' version="1."', ' version="1"', ' version="1.0', " version=1.0", " version=\"1.0'"],
    ...[
      ' version="a"',
      ' version=""',
      ' Version="1.0"',
      ' version="1.0" x="y"',
      ' version="1.0" version="1.0"',
    ],
    ...[' encoding="UTF-8"', ' version="1.0" encoding="UTF-8"', " version='1.0' encoding='utf-8'"],
    ...[' version="1.0"encoding="UTF-8"', ' version="1.0" encoding=""', ' version="1.0" encoding="1"'],
    ...[' version="1.0" encoding="-"', ' version="1.0" encoding=UTF-8', ' version="1.0" encoding="UTF-8'],
    ...[
      ' version="1.0" encoding="U TF"',
      ' encoding="UTF-8" version="1.0"',
      ' version="1.0" encoding = "UTF-8" ',
    ],
    ...[
      ' version="1.0" standalone="yes"',
      ' version="1.0" standalone="no"',
      " version='1.0' standalone='no'",
    ],
    ...[' version="1.0" standalone="maybe"', ' version="1.0" standalone=""', ' version="1.0" standalone=yes'],
    ...[' version="1.0" standalone="YES"', ' standalone="yes"', ' version="1.0"standalone="yes"'],
    ...[
      ' version="1.0" encoding="UTF-8" standalone="yes"',
      ' version="1.0" standalone="yes" encoding="UTF-8"',
    ],
    ...[
      ' version="1.0" encoding="UTF-8"standalone="yes"',
      ' version="1.0"\tencoding="UTF-8"\r\nstandalone="no"\n',
    ],
  ];
  const good = '<?xml version="1.0"?>';
  return [
    ...inner.map((each) => `<?xml${each}?><a/>`),
    ...[
      `${good}\n<a/>`,
      ` ${good}<a/>`,
      `\n${good}<a/>`,
      `${good}${good}<a/>`,
      `<a/>${good}`,
      `<a>${good}</a>`,
    ],
    ...[
      `\uFEFF${good}<a/>`,
      `\uFEFF<a/>`,
      `\uFEFF\uFEFF<a/>`,
      `<a/>\uFEFF`,
      `<a>\uFEFF</a>`,
      `\uFEFF ${good}<a/>`,
    ],
    ...[
      '<?xml version="1.0"><a/>',
      '<?xml version="1.0" ? ><a/>',
      '<? xml version="1.0"?><a/>',
      `<!-- -->${good}<a/>`,
    ],
    ...[
      '<?XML version="1.0"?><a/>',
      "<?Xml ?><a/>",
      "<?xML?><a/>",
      "<?xmlx ?><a/>",
      "<?xml-x ?><a/>",
      "<?xm?><a/>",
    ],
  ];
}

/** Characters at the edges of the ranges that a name may begin or go on with. */
const nameCharacters = [
  ...[0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x39, 0x3b, 0x40, 0x41, 0x5a, 0x5b, 0x5e, 0x5f, 0x60, 0x61, 0x7a, 0x7b],
  ...[0xb6, 0xb7, 0xb8, 0xbf, 0xc0, 0xd6, 0xd7, 0xd8, 0xf6, 0xf7, 0xf8, 0x2ff, 0x300, 0x36f, 0x370, 0x37d],
  ...[0x37e, 0x37f, 0x1fff, 0x2000, 0x200b, 0x200c, 0x200d, 0x200e, 0x203e, 0x203f, 0x2040, 0x2041, 0x206f],
  ...[0x2070, 0x218f, 0x2190, 0x2bff, 0x2c00, 0x2fef, 0x2ff0, 0x3000, 0x3001, 0xd7ff, 0xe000, 0xf8ff, 0xf900],
  ...[0xfdcf, 0xfdd0, 0xfdef, 0xfdf0, 0xfffd, 0x10000, 0x1f600, 0xeffff, 0xf0000, 0x10ffff],
].map((code) => String.fromCodePoint(code));

function names(): string[] {
  return nameCharacters.flatMap((character) => [
    `<${character}/>`,
    `<a${character}></a${character}>`,
    `<a ${character}="" b${character}=""/>`,
    `<?${character} x?><a/>`,
    `<?p${character} x?><a/>`,
  ]);
}

function attributes(): string[] {
  const inner = [
    ...[' x="1"', " x='1'", ' x = "1"', '\nx\t=\r"1"\n', ' x="1" y="2"', ' x="1"y="2"', ' x="1" x="2"'],
    ...[" x", " x=", " x=1", ' x="1', " x=\"1'", ' x=""', ' ="1"', ' 1="1"', ' "1"', ' x=="1"', ' x="1""'],
    ...[
      ' x="<"',
      " x='<'",
      ' x=">"',
      ' x="\'"',
      " x='\"'",
      ' x="&lt;"',
      ' x="a]]>b"',
      ' x="\n"',
      ' x="<!-- -->"',
    ],
    ...[
      ' X="1" x="2"',
      ' x="1" y="2" x="1"',
      ' x="1",y="2"',
      ' x="1"/',
      ' / x="1"',
      ' x:="1"'.replace(":", "?"),
    ],
  ];
  return inner.flatMap((each) => [`<a${each}/>`, `<a${each}></a>`, `<a${each} />`, `<a><b${each}>t</b></a>`]);
}

/** What may or may not occur in text and in attributes. */
function text(): string[] {
  return [
    ...[
      "",
      " ",
      "x",
      ">",
      "]]",
      "]]&gt;",
      "]]>",
      "]>",
      "]]]>",
      "<",
      "&",
      "& ",
      "&;",
      "&amp",
      "&amp;",
      "&amp ;",
    ],
    ...[
      "&AMP;",
      "&lt;",
      "&gt;",
      "&quot;",
      "&apos;",
      "&nbsp;",
      "&b;",
      "&_;",
      "&1;",
      "&-a;",
      "&é;",
      "&toString;",
    ],
    ...[
      "&__proto__;",
      "&constructor;",
      "&#65;",
      "&#065;",
      "&#x41;",
      "&#X41;",
      "&#x;",
      "&#;",
      "&#-1;",
      "&# 65;",
    ],
    ...[
      "&#65",
      "&#x4G;",
      "&#6A;",
      "&#0;",
      "&#x0;",
      "&#1;",
      "&#8;",
      "&#9;",
      "&#10;",
      "&#11;",
      "&#12;",
      "&#13;",
    ],
    ...[
      "&#14;",
      "&#31;",
      "&#32;",
      "&#127;",
      "&#133;",
      "&#xD7FF;",
      "&#xD800;",
      "&#xDFFF;",
      "&#xE000;",
      "&#xFFFD;",
    ],
    ...[
      "&#xFFFE;",
      "&#xFFFF;",
      "&#x10000;",
      "&#x10FFFF;",
      "&#x110000;",
      "&#x1FFFE;",
      "&#1114111;",
      "&#1114112;",
    ],
    ...[
      "&#4294967361;",
      "&#x100000041;",
      "&#99999999999999999999999;",
      "&#000000000000000000065;",
      "&&amp;;",
    ],
    ...[
      "&lt;b&gt;",
      "&#38;",
      "&#38;lt;",
      "&#60;",
      "&#x3c;b",
      "&#x26;#65;",
      "\u00a0",
      "\u0085",
      "\u2028",
      "é",
      "漢😀",
    ],
    ...["\r", "\r\n", "\n", "\t", "%x;", "--", "-->", "?>"],
  ];
}

function characters(): string[] {
  const codes = [
    ...[0, 1, 8, 9, 10, 11, 12, 13, 14, 31, 32, 127, 128, 0x9f, 0xd7ff, 0xe000, 0xfffd, 0xfffe, 0xffff],
    ...[0x10000, 0x1fffe, 0x1ffff, 0x10ffff, 0xfdd0, 0xfeff],
  ];
  return codes
    .map((code) => String.fromCodePoint(code))
    .flatMap((each) => [
      ...[`<a>${each}</a>`, `<a b="${each}"/>`, `<a><!--${each}--></a>`, `<a><![CDATA[${each}]]></a>`],
      ...[`<a><?p ${each}?></a>`, `<a/>${each}`, `${each}<a/>`, `<a${each}b="c"/>`],
    ]);
}

const structure = [
  ...[
    "",
    " ",
    "x",
    "<",
    "<a",
    "<a>",
    "<a/",
    "<a/>",
    "<a />",
    "< a/>",
    "<a/ >",
    "</a>",
    "<a></a>",
    "<a></a >",
  ],
  ...[
    "<a></ a>",
    "<a></a",
    "<a></",
    "<a><",
    "<a></b>",
    "<a></A>",
    "<a><b></a></b>",
    "<a><b></a>",
    "<a></a/>",
  ],
  ...[
    '<a></a x="1">',
    "<a/><a/>",
    "<a/>x",
    "x<a/>",
    "<a/> \r\n\t",
    " \r\n<a/>",
    "<a/>\u00a0",
    "<a/>&#32;",
    "&#32;<a/>",
  ],
  ...[
    "<a/></a>",
    "<a></a></a>",
    "<>",
    "<a><></a>",
    "<a></></a>",
    "<a//>",
    "<a>/></a>",
    "<a<b/>/>",
    "<a b<c/>",
    "<aa></a>",
  ],
  ...[
    "<a></aa>",
    "<a/>&amp;",
    "<a/><![CDATA[]]>",
    "<![CDATA[]]><a/>",
    "<a/><",
    "<a/><!",
    "<a/><?",
    "<a><!</a>",
  ],
  ...["<a><!--</a>", "<a><!-- --</a>", "<a><!-->--></a>", "<a><!--></a>", "<a><!---></a>", "<a><!----></a>"],
  ...["<a><!-----></a>", "<a><!--a---></a>", "<a><!--a--b--></a>", "<a><!---a--></a>", "<a><!--a-b--></a>"],
  ...[
    "<a><!-- -- ></a>",
    "<a><!- - --></a>",
    "<a><! -- --></a>",
    "<!-- --><a/><!-- -->",
    "<!-- <a> & ]]> --><a/>",
  ],
  ...["<a <!-- -->/>", "<a/><!--", "<!--<a/>", "<a><!--\n--></a>", "<a><!-- <!-- --></a>", "<a/>-->"],
  ...["<a><![CDATA[]]></a>", "<a><![CDATA[<b>&c;]]></a>", "<a><![CDATA[]]]]></a>", "<a><![CDATA[]]]></a>"],
  ...[
    "<a><![CDATA[]]>]]></a>",
    "<a><![CDATA[]] ></a>",
    "<a><![CDATA[</a>",
    "<a><![cdata[]]></a>",
    "<a><![CDATA]]></a>",
  ],
  ...[
    "<a><![ CDATA[]]></a>",
    "<a><![CDATA []]></a>",
    "<a><![CDATA[<![CDATA[]]></a>",
    "<a><![CDATA[]]]]><![CDATA[>]]></a>",
  ],
  ...[
    "<a><![INCLUDE[]]></a>",
    "<a><!ELEMENT a ANY></a>",
    "<!ELEMENT a ANY><a/>",
    '<!ENTITY a "b"><a/>',
    "<a><!x></a>",
  ],
  ...[
    "<?p?><a/>",
    "<?p ?><a/>",
    "<?p><a/>",
    "<?p q><a/>",
    "<??><a/>",
    "<? ?><a/>",
    "<?p?q?><a/>",
    "<?p ? > ?><a/>",
  ],
  ...[
    "<?p ??><a/>",
    "<?p\n?><a/>",
    "<?p",
    "<a><?p",
    "<a/><?p?>",
    "<a><?p <b>&c; --> ]]> ?></a>",
    "<?p/?><a/>",
    "<a><?p?",
  ],
  ...["<?1?><a/>", "<?.p?><a/>", "<?p.q-1?><a/>", "<?p=q?><a/>", "<?é é?><a/>"],
];

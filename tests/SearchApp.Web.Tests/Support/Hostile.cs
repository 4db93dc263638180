namespace SearchApp.Web.Tests.Support;

/// <summary>Texts that scraped pages have held or could hold.</summary>
internal static class Hostile
{
    public static TheoryData<string> Texts =>
    [
        "<script>document.title='owned'</script>",
        "\"><img src=x onerror=document.title='owned'>",
        "' onmouseover='document.title=1",
        "</title><script>document.title='owned'</script>",
        "<!-- --><style>*{display:none}</style>",
        "javascript:document.title='owned'",
        "&lt;b&gt; &amp; &#x41;",
        "\u202Egnp.exe\u202C \u2066x\u2069",
        "\u0001\u0007\u001B[31m",
        "\uFEFF\u200B𠮷𨨏",
        "{{7*7}} ${7*7} @(7*7)",
    ];

    public static TheoryData<string> Addresses =>
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.com/x",
        "\" onclick=\"x",
        "http://",
    ];
}

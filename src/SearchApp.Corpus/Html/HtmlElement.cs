namespace SearchApp.Corpus.Html;

/// <summary>The elements that the reading of a page depends on.</summary>
internal enum HtmlElement : byte
{
    /// <summary>Any inline element without meaning here: span, b, font.</summary>
    Other,

    A,
    Article,
    Aside,
    Body,
    Br,
    Button,
    Div,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Html,
    Iframe,
    Input,
    Li,
    List,
    Main,
    Meta,
    Nav,
    NoFrames,
    NoScript,
    P,
    Script,
    Section,
    Select,
    Style,
    Svg,
    Table,
    TableCell,
    TableRow,
    TextArea,
    Time,
    Title,

    /// <summary>Elements without content or end tag: img, link, hr.</summary>
    Void,
}

namespace SearchApp.Corpus.Html;

/// <summary>What a stretch of HTML source is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Text, with character references as written.</summary>
    Text,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,

    /// <summary>A comment, declaration or processing instruction.</summary>
    Comment,

    /// <summary>The content of an element that holds no markup: script, style, title, textarea.</summary>
    RawText,
}

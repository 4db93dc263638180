using System.Globalization;

namespace SearchApp.Corpus.Sources;

/// <summary>The sentences that say why something gave no article.</summary>
internal static class SkipReasons
{
    public const string Empty = "It is empty.";

    public const string Binary = "It is not text but binary data.";

    public const string DamagedUtf8 = "It is damaged UTF-8: most of it is valid, but some bytes are not.";

    public const string DamagedUtf16 = "It is damaged UTF-16.";

    public const string UnknownEncoding = "Its encoding is none of UTF-8, UTF-16, GB18030 and Big5.";

    public const string DamagedText = "Some of its bytes are no text in the encoding of the file.";

    public const string NoText = "It has neither a title nor a text.";

    public const string ListPage = "It is a list of links to other pages, not an article.";

    public const string NotAnObject = "The record is not a JSON object.";

    public const string OtherKind = "Files of this kind are not read.";

    public const string NestedTooDeep = "Archives are nested too deep here; four levels are read.";

    public const string NestedTooLarge = "An archive within an archive is read up to 64 MiB; unpack the outer one.";

    public const string LeadsOut = "Its path leads out of the archive.";

    public const string Encrypted = "It is encrypted.";

    public const string NoColumns = "Its first row names no column of titles or texts.";

    public const string NoFeed = "It is XML, but not a feed with entries.";

    public const string NoPage = "It holds no page in HTML.";

    /// <summary>Something is larger than an article may be.</summary>
    /// <param name="what">file or line.</param>
    /// <param name="limit">The largest size allowed, in bytes.</param>
    public static string TooLarge(string what, long limit) =>
        limit % (1 << 20) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"The {what} is larger than {limit >> 20} MiB, the limit for one article (--max-article).")
            : string.Create(CultureInfo.InvariantCulture, $"The {what} is larger than {limit} bytes, the limit for one article (--max-article).");

    public static string BadXml(string detail) => $"It is not well-formed XML: {detail}";

    public static string BadJson(string detail) => $"The record is not valid JSON: {detail}";
}

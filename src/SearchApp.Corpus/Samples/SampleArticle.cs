using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SearchApp.Corpus.Samples;

/// <summary>A made-up article: what a cleaner should find on the page that is made of it.</summary>
internal sealed record SampleArticle(
    string Title,
    string Subtitle,
    IReadOnlyList<string> Paragraphs,
    DateTime Published,
    Region Region,
    string Source,
    string Editor)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the page tells its year.</summary>
    public bool HasYear { get; init; } = true;

    /// <summary>Whether the page has a date line with a time.</summary>
    public bool HasTime { get; init; } = true;

    /// <summary>The right answers as one line of JSON.</summary>
    /// <param name="file">Name of the page's file.</param>
    /// <param name="repostOf">Number of the page that it reposts; null when it is none.</param>
    public string ToJson(string file, int? repostOf) => JsonSerializer.Serialize(
        new
        {
            file,
            title = Title,
            subtitle = Subtitle,
            date = Published.ToString(HasYear ? "yyyy-MM-dd" : "--MM-dd", CultureInfo.InvariantCulture),
            time = HasTime ? Published.ToString("HH:mm:ss", CultureInfo.InvariantCulture) : null,
            region = Region.Code,
            source = Source,
            editor = Editor,
            paragraphs = Paragraphs,
            repostOf,
        },
        Readable);
}

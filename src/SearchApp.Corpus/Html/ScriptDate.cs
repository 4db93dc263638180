using System.Buffers;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Html;

/// <summary>The day of publication that a script holds: "datePublished" of linked data, publish_time of pages that a script completes.</summary>
internal static class ScriptDate
{
    /// <summary>The name under which it is kept with what the head states.</summary>
    public const string Name = "datepublished";

    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["datePublished", "publish_time", "publishTime", "publishDate", "pubDate", "pubTime", "createTime"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The first such day, as written; null when there is none.</summary>
    public static string? Find(ReadOnlySpan<char> script)
    {
        for (int at = script.IndexOfAny(Names); at >= 0;)
        {
            ReadOnlySpan<char> rest = script[at..];
            int end = rest.IndexOfAnyExcept(Letters);
            ReadOnlySpan<char> value = end < 0 ? default : rest[end..].TrimStart("\"' ");
            if (!value.IsEmpty && value[0] is ':' or '=' && value[1..].TrimStart() is ['"' or '\'', ..] quoted)
            {
                ReadOnlySpan<char> written = quoted[1..];
                if (WrittenDate.TryReadAt(written, out WrittenDate date) && date is { Year: not null, Day: not null })
                {
                    return written[..date.Length].ToString();
                }
            }

            int next = end < 0 ? -1 : rest[end..].IndexOfAny(Names);
            at = next < 0 ? -1 : at + end + next;
        }

        return null;
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
}

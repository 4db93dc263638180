using System.Reflection;
using System.Text;

namespace SearchApp.Search.Synonyms;

/// <summary>Words that mean the same, with their sources and the years in which they do. Immutable, thread-safe.</summary>
/// <remarks>
/// <b>File.</b> UTF-8, one group a line: <c>form = form = form ; source</c>. Typing any form of a group finds all of them. Forms behind
/// a <c>></c> are found, but typing them finds nothing else: 住房公积金 > 公积金. Behind a form may stand in brackets the years in which
/// it was in use, (2013-2018), (2018-), (-2013), or (hant) for articles in traditional characters only. A # begins a comment.
/// A word may stand in several lines. A line that cannot be read is left out and named in <see cref="Problems"/>.
/// </remarks>
internal sealed class SynonymTable
{
    /// <summary>Name of the file in an index folder that takes the place of the shipped table.</summary>
    public const string FileName = "synonyms.txt";

    private static readonly string[] ShippedFiles = [FileName, "taiwan-words.txt"];
    private static readonly Lazy<SynonymTable> LazyShipped =
        new(() => Parse(string.Join('\n', ShippedFiles.Select(ReadShipped)), FileName));

    private readonly Dictionary<string, SynonymEntry> _entries = new(StringComparer.Ordinal);
    private readonly int _longest;

    private SynonymTable(IEnumerable<SynonymLine> lines, IReadOnlyList<string> problems)
    {
        Problems = problems;
        foreach (var line in lines)
        {
            foreach (var typed in line.Typed)
            {
                Add(typed.Folded, line);
                _longest = Math.Max(_longest, typed.Folded.Length);
            }
        }
    }

    /// <summary>No synonyms.</summary>
    public static SynonymTable Empty { get; } = new([], []);

    /// <summary>The table that SearchApp ships.</summary>
    public static SynonymTable Shipped => LazyShipped.Value;

    /// <summary>A sentence for each line that was left out.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Number of words that have others.</summary>
    public int Count => _entries.Count;

    /// <summary>All words that have others.</summary>
    public IEnumerable<SynonymEntry> Entries => _entries.Values;

    /// <summary>The table of an index: its own file, else the shipped one.</summary>
    /// <param name="indexFolder">The index folder.</param>
    public static SynonymTable Of(string indexFolder)
    {
        string file = Path.Combine(indexFolder, FileName);
        return File.Exists(file) ? Parse(File.ReadAllText(file), file) : Shipped;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="text">Its lines.</param>
    /// <param name="name">What problems call it.</param>
    public static SynonymTable Parse(string text, string name)
    {
        var lines = new List<SynonymLine>();
        var problems = new List<string>();
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            string line = raw.Split('#')[0].Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (SynonymLine.Read(line) is { } read)
            {
                lines.Add(read);
            }
            else
            {
                problems.Add(
                    $"Line {number} of {name} is left out, because it is no group of words such as 'a = b(2013-2018) ; source': {line}");
            }
        }

        return new SynonymTable(lines, problems);
    }

    /// <summary>The longest word of the table that begins a text.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="accepts">Tests the length of a word; false looks for a shorter one.</param>
    public SynonymEntry? FindStart(ReadOnlySpan<char> text, Predicate<int> accepts)
    {
        var lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(_longest, text.Length); length > 1; length--)
        {
            if (lookup.TryGetValue(text[..length], out var entry) && accepts(length))
            {
                return entry;
            }
        }

        return null;
    }

    private static string ReadShipped(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without its resource {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private void Add(string word, SynonymLine line)
    {
        var known = _entries.GetValueOrDefault(word);
        List<SynonymForm> others = [.. known?.Others ?? []];
        foreach (var form in line.Typed.Concat(line.OnlyFound))
        {
            if (form.Folded != word && !others.Exists(other => other.Folded == form.Folded && other.Condition == form.Condition))
            {
                others.Add(form);
            }
        }

        string source = known is null ? line.Source
            : known.Source.Contains(line.Source, StringComparison.Ordinal) ? known.Source : $"{known.Source}；{line.Source}";
        _entries[word] = new SynonymEntry(word, others, source);
    }
}

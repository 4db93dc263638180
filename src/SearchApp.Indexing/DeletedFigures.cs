using System.Text.Json;

namespace SearchApp.Indexing;

/// <summary>
/// What deleted documents still add to the figures of their segments, so that scores need not wait for a merge to be those of a
/// rebuilt index. Updates note it beside the commit; where it is not noted, deleted documents count as in Lucene.
/// </summary>
public sealed class DeletedFigures
{
    /// <summary>The key in a commit's user data.</summary>
    internal const string Key = "deleted";

    private readonly Dictionary<string, Dictionary<string, long[]>> _bySegment;

    private DeletedFigures(Dictionary<string, Dictionary<string, long[]>> bySegment) => _bySegment = bySegment;

    /// <summary>What a field's figures have too many.</summary>
    /// <param name="segment">Name of the segment.</param>
    /// <param name="field">Name of the field.</param>
    public FieldFigures Of(string segment, string field) =>
        _bySegment.TryGetValue(segment, out var fields) && fields.TryGetValue(field, out long[]? figures)
            ? new FieldFigures(figures[0], figures[1])
            : default;

    /// <summary>Whether the deleted documents of a segment are accounted for.</summary>
    /// <param name="segment">Name of the segment.</param>
    public bool Covers(string segment) => _bySegment.ContainsKey(segment);

    /// <summary>Reads a commit's notes.</summary>
    /// <exception cref="CorruptIndexException">They are not as <see cref="Write"/> makes them.</exception>
    internal static DeletedFigures Read(IReadOnlyDictionary<string, string> userData)
    {
        var bySegment = new Dictionary<string, Dictionary<string, long[]>>(StringComparer.Ordinal);
        if (!userData.TryGetValue(Key, out string? noted))
        {
            return new(bySegment);
        }

        // Element by element: a serializer would take a tenth of the time of a search from cold.
        try
        {
            using var json = JsonDocument.Parse(noted);
            foreach (var segment in json.RootElement.EnumerateObject())
            {
                var fields = bySegment[segment.Name] = new(StringComparer.Ordinal);
                foreach (var field in segment.Value.EnumerateObject())
                {
                    fields[field.Name] = [field.Value[0].GetInt64(), field.Value[1].GetInt64()];
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new CorruptIndexException(Key, -1, "figures of deleted documents in the commit's user data", e.Message);
        }

        return new(bySegment);
    }

    /// <summary>Adds a deleted document.</summary>
    internal void Add(string segment, string field, long tokens)
    {
        var fields = _bySegment.TryGetValue(segment, out var known) ? known : _bySegment[segment] = new(StringComparer.Ordinal);
        long[] figures = fields.TryGetValue(field, out long[]? sums) ? sums : fields[field] = [0, 0];
        figures[0] += tokens > 0 ? 1 : 0;
        figures[1] += tokens;
    }

    /// <summary>The note for a commit of some segments.</summary>
    internal string Write(IEnumerable<string> segments) => JsonSerializer.Serialize(
        segments.Where(_bySegment.ContainsKey).ToDictionary(static name => name, name => _bySegment[name], StringComparer.Ordinal));
}

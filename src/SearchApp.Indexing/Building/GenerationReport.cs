using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Building;

/// <summary>When and how a generation was made, kept as JSON beside it for the operator and the next update.</summary>
/// <param name="Kind">rebuild, update or merge.</param>
/// <param name="Generation">The generation's name.</param>
/// <param name="StartedAt">When reading the source began.</param>
/// <param name="Seconds">Time taken until it was about to serve.</param>
/// <param name="Documents">Articles in it.</param>
/// <param name="Skipped">Files and records that gave none.</param>
internal sealed record GenerationReport(
    string Kind, string Generation, DateTimeOffset StartedAt, double Seconds, long Documents, int Skipped)
{
    private const int Kept = 100;

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>CRC-32 of the same JSON without it, in hexadecimal digits; null in reports of earlier versions.</summary>
    public string? Checksum { get; init; }

    /// <summary>Reads the report of a generation; null when there is none that can be read and is as it was written.</summary>
    public static GenerationReport? TryRead(string indexFolder, string generation)
    {
        try
        {
            var report = JsonSerializer.Deserialize<GenerationReport>(File.ReadAllBytes(Path.Combine(indexFolder, FileOf(generation))), Shape);
            return report?.Checksum is null || report.Checksum == report.WithChecksum().Checksum ? report : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            // ArgumentException: a number that damage has made too large to be written again.
            return null;
        }
    }

    /// <summary>Writes it, and removes those of long ago.</summary>
    /// <param name="indexFolder">The index folder.</param>
    /// <param name="open">Opens a folder for writing.</param>
    public void Write(string indexFolder, Func<string, IndexDirectory> open)
    {
        var folder = open(indexFolder);
        folder.Replace(FileOf(Generation), output => output.WriteBytes(JsonSerializer.SerializeToUtf8Bytes(WithChecksum(), Shape)));
        long last = IndexFolder.GenerationNumber(Generation)!.Value - Kept;
        for (long old = last; old > 0 && File.Exists(folder.PathOf(FileOf(IndexFolder.GenerationName(old)))); old--)
        {
            folder.Delete(FileOf(IndexFolder.GenerationName(old)));
        }
    }

    private GenerationReport WithChecksum()
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(this with { Checksum = null }, Shape);
        return this with { Checksum = Crc32.Append(0, json).ToString("x8", CultureInfo.InvariantCulture) };
    }

    private static string FileOf(string generation) => generation + ".json";
}

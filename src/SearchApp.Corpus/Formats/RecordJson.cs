using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SearchApp.Corpus.Formats;

/// <summary>Writes a record of another format as the JSON record that is read further on.</summary>
internal static class RecordJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a record.</summary>
    /// <param name="fields">Names and values; null values are left out.</param>
    public static byte[] Write(IEnumerable<(string Name, string? Value)> fields)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, Options);
        json.WriteStartObject();
        foreach ((string name, string? value) in fields)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }

        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }
}

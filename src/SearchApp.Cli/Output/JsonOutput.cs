using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SearchApp.Cli.Output;

/// <summary>Writes one JSON value a line to the standard output, Chinese as itself.</summary>
internal static class JsonOutput
{
    private static readonly Lazy<JsonSerializerOptions> Options = new(static () => new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    });

    public static void Write<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Options.Value));

    /// <summary>Writes what a JSON view writes; the views of hits and articles are the web API's.</summary>
    public static void Write(Action<Utf8JsonWriter> view)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            view(writer);
        }

        Console.Out.WriteLine(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }
}

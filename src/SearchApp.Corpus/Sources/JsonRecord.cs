using System.Text;
using System.Text.Json;

namespace SearchApp.Corpus.Sources;

/// <summary>The fields of one JSON record, as given.</summary>
internal sealed class JsonRecord
{
    public string? Id { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string? Date { get; private set; }

    public string? Source { get; private set; }

    public string? Region { get; private set; }

    public string? Url { get; private set; }

    /// <summary>Reads a record, or says why it is none. The text may also be called content or body.</summary>
    /// <param name="utf8">The record's bytes, valid UTF-8.</param>
    /// <param name="problem">Why there is no record, a whole sentence; null when there is one.</param>
    public static JsonRecord? Parse(ReadOnlySpan<byte> utf8, out string? problem)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                problem = SkipReasons.NotAnObject;
                return null;
            }

            var record = new JsonRecord();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                record.ReadField(ref reader);
            }

            reader.Read();
            problem = null;
            return record;
        }
        catch (JsonException e)
        {
            problem = SkipReasons.BadJson(e.Message);
            return null;
        }
        catch (InvalidOperationException)
        {
            problem = SkipReasons.BadJson("a string holds half of a surrogate pair.");
            return null;
        }
    }

    private void ReadField(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> name = reader.ValueSpan;
        switch (name)
        {
            case var _ when name.SequenceEqual("text"u8) || name.SequenceEqual("content"u8) || name.SequenceEqual("body"u8):
                Text = Value(ref reader) ?? Text;
                break;
            case var _ when name.SequenceEqual("title"u8):
                Title = Value(ref reader) ?? "";
                break;
            case var _ when name.SequenceEqual("id"u8) || name.SequenceEqual("_id"u8):
                Id ??= NullIfBlank(Value(ref reader));
                break;
            case var _ when name.SequenceEqual("date"u8):
                Date = NullIfBlank(Value(ref reader));
                break;
            case var _ when name.SequenceEqual("source"u8):
                Source = NullIfBlank(Value(ref reader));
                break;
            case var _ when name.SequenceEqual("region"u8):
                Region = NullIfBlank(Value(ref reader));
                break;
            case var _ when name.SequenceEqual("url"u8):
                Url = NullIfBlank(Value(ref reader));
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private static string? Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Updating;

/// <summary>Writes which files a generation was made from, and which article each document gave. Not thread-safe.</summary>
/// <remarks>
/// JSON, a line each: first how it was read, then every file in the order of the source, and behind each its documents; last a
/// checksum (<see cref="ManifestChecksum"/>). It lies in the generation's folder, and is written as the source streams by.
/// </remarks>
internal sealed class ManifestWriter : IDisposable
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly IndexDirectory _directory;
    private readonly IndexOutput _output;
    private readonly ArrayBufferWriter<byte> _line = new(1024);
    private readonly Utf8JsonWriter _json;
    private string? _file;

    /// <summary>Begins the file.</summary>
    /// <param name="directory">The generation's folder.</param>
    /// <param name="header">How the source is read.</param>
    public ManifestWriter(IndexDirectory directory, ManifestHeader header)
    {
        _directory = directory;
        _output = directory.CreateOutput(SourceManifest.FileName);
        _json = new Utf8JsonWriter(_line, WriterOptions);
        WriteLine(json =>
        {
            json.WriteNumber("version", SourceManifest.Version);
            json.WriteString("rules", header.Rules);
            json.WriteBoolean("raw", header.Raw);
            json.WriteNumber("maxArticleBytes", header.MaxArticleBytes);
        });
    }

    /// <summary>Begins a file of the source, unless it is the one that was begun last.</summary>
    public void Begin(ManifestFile file)
    {
        if (file.Path == _file)
        {
            return;
        }

        _file = file.Path;
        WriteLine(json =>
        {
            json.WriteString("file", file.Path);
            json.WriteNumber("length", file.Length);
            json.WriteNumber("modified", file.Modified);
        });
    }

    /// <summary>Adds a document of the file begun last.</summary>
    public void Add(ManifestEntry entry) => WriteLine(json =>
    {
        json.WriteNumber("print", entry.Print);
        if (entry.Id is not null)
        {
            json.WriteString("id", entry.Id);
        }

        if (entry.Asked is not null)
        {
            json.WriteString("asked", entry.Asked);
        }

        if (entry.Skipped is { } skipped)
        {
            json.WriteString("skipped", skipped.Path);
            json.WriteString("reason", skipped.Reason);
        }
    });

    /// <summary>Ends the file and brings it onto the disk.</summary>
    public void Finish()
    {
        _output.WriteBytes(ManifestChecksum.Line(_output.Checksum));
        _output.Close();
        _directory.Sync(SourceManifest.FileName);
    }

    public void Dispose()
    {
        _json.Dispose();
        _output.Dispose();
    }

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        write(_json);
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteBytes(_line.WrittenSpan);
        _output.WriteByte((byte)'\n');
    }
}

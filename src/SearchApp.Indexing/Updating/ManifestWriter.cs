using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Updating;

/// <summary>Writes which files a generation was made from, and which article each document gave. Not thread-safe.</summary>
/// <remarks>
/// Every file in the order of the source, and behind each its documents, written as the source streams by.
/// <code>
/// sources.bin → Header(SearchAppSources, 0), rules string, raw u8, maxArticleBytes vlong, (file, document×n)×files, Footer
/// file        → 0 u8, path string, length vlong, modified i64 (ticks of UTC)
/// document    → flags u8 (1 always, 2 id, 4 asked, 8 skipped), print i64, [id string], [asked string], [path string, reason string]
/// </code>
/// </remarks>
internal sealed class ManifestWriter : IDisposable
{
    private readonly IndexDirectory _directory;
    private readonly IndexOutput _output;
    private string? _file;

    /// <summary>Begins the file.</summary>
    /// <param name="directory">The generation's folder.</param>
    /// <param name="header">How the source is read.</param>
    public ManifestWriter(IndexDirectory directory, ManifestHeader header)
    {
        _directory = directory;
        _output = directory.CreateOutput(SourceManifest.FileName);
        _output.WriteHeader(SourceManifest.CodecName, SourceManifest.Version);
        _output.WriteString(header.Rules);
        _output.WriteByte(header.Raw ? (byte)1 : (byte)0);
        _output.WriteVLong(header.MaxArticleBytes);
    }

    /// <summary>Begins a file of the source, unless it is the one that was begun last.</summary>
    public void Begin(ManifestFile file)
    {
        if (file.Path == _file)
        {
            return;
        }

        _file = file.Path;
        _output.WriteByte(SourceManifest.File);
        _output.WriteString(file.Path);
        _output.WriteVLong(file.Length);
        _output.WriteLong(file.Modified);
    }

    /// <summary>Adds a document of the file begun last.</summary>
    public void Add(ManifestEntry entry)
    {
        _output.WriteByte((byte)(SourceManifest.Document
            | (entry.Id is null ? 0 : SourceManifest.HasId)
            | (entry.Asked is null ? 0 : SourceManifest.HasAsked)
            | (entry.Skipped is null ? 0 : SourceManifest.IsSkipped)));
        _output.WriteLong((long)entry.Print);
        WriteIfAny(entry.Id);
        WriteIfAny(entry.Asked);
        WriteIfAny(entry.Skipped?.Path);
        WriteIfAny(entry.Skipped?.Reason);
    }

    /// <summary>Ends the file and brings it onto the disk.</summary>
    public void Finish()
    {
        _output.WriteFooter();
        _directory.Sync(SourceManifest.FileName);
    }

    public void Dispose() => _output.Dispose();

    private void WriteIfAny(string? text)
    {
        if (text is not null)
        {
            _output.WriteString(text);
        }
    }
}

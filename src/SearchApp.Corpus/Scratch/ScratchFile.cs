namespace SearchApp.Corpus.Scratch;

/// <summary>A temporary file: written from its beginning to its end, then read anywhere. Gone when disposed.</summary>
/// <remarks>Written by one thread; once <see cref="Seal"/> was called, read by any number.</remarks>
internal sealed class ScratchFile : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly FileStream _file;
    private readonly BufferedStream _output;
    private MappedBytes? _bytes;

    /// <summary>Makes the file.</summary>
    /// <param name="path">Where; nothing may lie there.</param>
    public ScratchFile(string path)
    {
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        _output = new BufferedStream(_file, BufferSize);
    }

    /// <summary>Where to write; buffered.</summary>
    public Stream Output => _output;

    /// <summary>What was written, once sealed.</summary>
    public MappedBytes Bytes => _bytes ?? throw new InvalidOperationException("The file is still being written.");

    /// <summary>Ends the writing. Again does nothing.</summary>
    public void Seal()
    {
        if (_bytes is null)
        {
            _output.Flush();
            _bytes = new MappedBytes(_file);
        }
    }

    // What is still to be written is not: on a full disk that would fail once more.
    public void Dispose()
    {
        _bytes?.Dispose();
        _file.Dispose();
    }
}

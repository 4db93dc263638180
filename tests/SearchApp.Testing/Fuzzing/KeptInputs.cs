using System.Security.Cryptography;

namespace SearchApp.Testing.Fuzzing;

/// <summary>The inputs that a target is damaged from: its seeds, and what this run and earlier ones found worth keeping.</summary>
internal sealed class KeptInputs
{
    private const int MaxKept = 4_000;
    private readonly List<byte[]> _inputs;
    private readonly string? _folder;

    /// <summary>The seeds.</summary>
    /// <param name="seeds">Sound inputs; at least one.</param>
    /// <param name="folder">Where inputs of this target are kept between runs; null to keep none.</param>
    public KeptInputs(IEnumerable<byte[]> seeds, string? folder)
    {
        _inputs = [.. seeds];
        _folder = folder is null ? null : Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>How many there are.</summary>
    public int Count => _inputs.Count;

    /// <summary>What earlier runs kept in the folder.</summary>
    public IEnumerable<byte[]> Earlier() =>
        _folder is null ? [] : Directory.GetFiles(_folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    /// <summary>Any of them.</summary>
    public byte[] Any(Random random) => _inputs[random.Next(_inputs.Count)];

    /// <summary>Keeps one more, unless there are 4,000.</summary>
    public void Add(byte[] input)
    {
        if (_inputs.Count >= MaxKept)
        {
            return;
        }

        _inputs.Add(input);
        if (_folder is not null)
        {
            File.WriteAllBytes(Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(input).AsSpan(..8))), input);
        }
    }
}

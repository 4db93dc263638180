using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SearchApp.Indexing.Building;

/// <summary>Stands for an article's id where all ids of a collection are held at once: 16 bytes however long it is.</summary>
internal static class IdHash
{
    /// <summary>The first 128 bits of SHA-256 of its UTF-16.</summary>
    public static UInt128 Of(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(id.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}

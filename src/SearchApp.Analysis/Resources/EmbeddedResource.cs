using System.Reflection;

namespace SearchApp.Analysis.Resources;

/// <summary>Opens the tables compiled into this assembly, in place: the runtime has them mapped already.</summary>
internal static unsafe class EmbeddedResource
{
    /// <summary>The bytes of a resource; valid as long as the process runs.</summary>
    /// <param name="name">File name in this folder, such as <c>folding.bin</c>.</param>
    public static ReadOnlySpan<byte> Open(string name)
    {
        byte* start = Map(name, out int length);
        return new ReadOnlySpan<byte>(start, length);
    }

    /// <summary>Where the bytes of a resource begin; valid as long as the process runs.</summary>
    /// <param name="name">File name in this folder.</param>
    /// <param name="length">How many there are.</param>
    public static byte* Map(string name, out int length)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The assembly was built without its resource {name}.");
        length = checked((int)stream.Length);
        return stream.PositionPointer;
    }
}

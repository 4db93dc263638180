using System.Reflection;

namespace SearchApp.Analysis.Resources;

/// <summary>Opens the tables compiled into this assembly, in place: the runtime has them mapped already.</summary>
internal static class EmbeddedResource
{
    /// <summary>The bytes of a resource; valid as long as the process runs.</summary>
    /// <param name="name">File name in this folder, such as <c>folding.bin</c>.</param>
    public static unsafe ReadOnlySpan<byte> Open(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The assembly was built without its resource {name}.");
        return new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length));
    }
}

using Lucene.Net.Util;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Bytes of Lucene.NET as text.</summary>
internal static class Hex
{
    public static string Of(BytesRef bytes) => Convert.ToHexString(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
}

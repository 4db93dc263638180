using System.Buffers;
using SearchApp.Analysis.SmartChinese;

namespace SearchApp.Analysis.Body;

/// <summary>Cuts folded text into the pieces that are segmented at once.</summary>
/// <remarks>
/// A line end closes a piece (words do not go on in the next paragraph), as does the end of a sentence. A piece is at most
/// <see cref="SentenceUnits.Capacity"/> long: a longer one is cut behind its last punctuation or space, or else where it is full.
/// </remarks>
internal static class BodySentence
{
    private const string LineEnds = "\n\r\u0085\u2028\u2029";
    private static readonly SearchValues<char> Joints = SearchValues.Create(" ,;:、…");

    /// <summary>Length of the piece that a folded text begins with.</summary>
    /// <param name="text">Not empty.</param>
    public static int FirstLength(ReadOnlySpan<char> text)
    {
        var piece = text[..Math.Min(text.Length, SentenceUnits.Capacity)];
        int lineEnd = piece.IndexOfAny(LineEnds);
        if (lineEnd >= 0)
        {
            return SentenceSplitter.FirstSentenceLength(piece[..(lineEnd + 1)]);
        }

        int length = SentenceSplitter.FirstSentenceLength(piece);
        if (length < piece.Length || piece.Length == text.Length)
        {
            return length;
        }

        int joint = piece.LastIndexOfAny(Joints);
        return joint >= 0 ? joint + 1 : char.IsHighSurrogate(piece[^1]) ? piece.Length - 1 : piece.Length;
    }
}

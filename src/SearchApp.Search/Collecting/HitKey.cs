namespace SearchApp.Search.Collecting;

/// <summary>A hit as one number that sorts as the hit does: what it is ordered by, then its place (<see cref="ArticleIndex.Order"/>), earlier ones first.</summary>
internal static class HitKey
{
    /// <summary>Best score first.</summary>
    /// <param name="score">At least 0: the bits of such floats sort as their values do.</param>
    /// <param name="place">The document's place.</param>
    public static ulong ByScore(float score, int place) => Make(BitConverter.SingleToUInt32Bits(score), place);

    /// <summary>Latest day first, undated last.</summary>
    /// <param name="day">0 for none.</param>
    /// <param name="place">The document's place.</param>
    public static ulong Newest(int day, int place) => Make((uint)day, place);

    /// <summary>Earliest day first, undated last.</summary>
    /// <param name="day">0 for none.</param>
    /// <param name="place">The document's place.</param>
    public static ulong Oldest(int day, int place) => Make(day == 0 ? 0 : uint.MaxValue - (uint)day, place);

    /// <summary>Last indexed first.</summary>
    /// <param name="added">From <see cref="AddedOrder"/>.</param>
    /// <param name="place">The document's place.</param>
    public static ulong Added(uint added, int place) => Make(added, place);

    /// <summary>The place of a key.</summary>
    public static int Place(ulong key) => (int)~(uint)key;

    /// <summary>The score of a key made by <see cref="ByScore"/>.</summary>
    public static float Score(ulong key) => BitConverter.UInt32BitsToSingle((uint)(key >> 32));

    private static ulong Make(uint order, int place) => ((ulong)order << 32) | ~(uint)place;
}

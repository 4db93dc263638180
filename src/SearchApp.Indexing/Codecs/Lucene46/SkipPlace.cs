namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Where reading can go on behind a whole block of documents.</summary>
/// <param name="Doc">The block's last document; differences behind start from it.</param>
/// <param name="DocPointer">The next block in .doc.</param>
/// <param name="PositionPointer">The block in .pos that holds the first position behind.</param>
/// <param name="PositionsBefore">Positions of that block that belong to documents passed.</param>
/// <param name="PayloadPointer">What goes with that block in .pay.</param>
internal readonly record struct SkipPlace(
    int Doc, long DocPointer, long PositionPointer, int PositionsBefore, long PayloadPointer);

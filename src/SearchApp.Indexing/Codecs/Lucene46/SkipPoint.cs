namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Where the three postings files stand at the end of a block of documents.</summary>
/// <param name="LastDoc">The block's last document.</param>
/// <param name="DocPointer">Position in .doc.</param>
/// <param name="PosPointer">Position in .pos: the start of the block that is being filled.</param>
/// <param name="PositionsInBlock">Positions already in that block.</param>
/// <param name="PayPointer">Position in .pay.</param>
internal readonly record struct SkipPoint(int LastDoc, long DocPointer, long PosPointer, int PositionsInBlock, long PayPointer);

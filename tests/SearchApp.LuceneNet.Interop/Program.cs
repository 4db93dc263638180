using SearchApp.LuceneNet.Interop;

// compare INDEX TEXTS FOLDER   holds an index that SearchApp wrote against Lucene.NET; exit code 0 when everything agrees, 1 when not. INDEX is an
//                              index folder; TEXTS is a file of lines, to be cut into tokens; FOLDER is made, and receives the index as
//                              Lucene.NET goes on writing it.
// golden FOLDER                writes the golden index "lucene-net".
switch (args)
{
    case ["compare", var index, var texts, var folder]:
        var differences = new Differences();
        string generation = Path.Combine(index, File.ReadAllText(Path.Combine(index, "CURRENT")).Trim());
        TheirCheck.Run(generation, differences);
        IndexComparison.Run(generation, differences);
        differences.EndPart("terms, postings, columns and stored fields of our index");
        HitComparison.Run(generation, differences);
        differences.EndPart("hits of queries");
        AppendedSegments.Run(generation, folder, differences);
        differences.EndPart("the same after Lucene.NET's writer");
        TokenComparison.Run(texts, differences);
        differences.EndPart("sentences cut into tokens");
        return differences.Report();
    case ["golden", var folder]:
        GoldenIndexWriter.Write(folder);
        return 0;
    default:
        Console.Error.WriteLine("usage: SearchApp.LuceneNet.Interop compare INDEX TEXTS FOLDER | golden FOLDER");
        return 2;
}

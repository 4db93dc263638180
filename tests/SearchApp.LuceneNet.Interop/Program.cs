using System.Globalization;
using SearchApp.LuceneNet.Interop;

// compare INDEX TEXTS FOLDER   holds an index that SearchApp wrote against Lucene.NET; exit code 0 when everything agrees, 1 when not. INDEX is an
//                              index folder; TEXTS is a file of lines, to be cut into tokens; FOLDER is made, and receives the index as
//                              Lucene.NET goes on writing it.
// golden FOLDER                writes the golden index "lucene-net".
// index CORPUS FOLDER THREADS  indexes JSON lines as tests/SearchApp.Benchmarks/Java/LuceneBaseline.java does, and says how fast.
// query FOLDER QUERIES         the words of each line AND-ed, ten hits with exact totals: times, warm.
// open searchapp|lucene-net FOLDER   how long it takes to open an index and look a term up.
switch (args)
{
    case ["compare", var index, var texts, var folder]:
        var differences = new Differences();
        string generation = Path.Combine(index, File.ReadAllText(Path.Combine(index, "CURRENT")).Split(' ', '\n')[0]);
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
    case ["index", var corpus, var folder, var threads]:
        Baseline.Index(corpus, folder, int.Parse(threads, CultureInfo.InvariantCulture));
        return 0;
    case ["query", var folder, var queries]:
        Baseline.Query(folder, File.ReadAllLines(queries));
        return 0;
    case ["open", "searchapp" or "lucene-net", var folder]:
        OpenTimes.Run(args[1], folder);
        return 0;
    default:
        Console.Error.WriteLine("usage: SearchApp.LuceneNet.Interop compare INDEX TEXTS FOLDER | golden FOLDER | index CORPUS FOLDER THREADS | query FOLDER QUERIES | open READER FOLDER");
        return 2;
}

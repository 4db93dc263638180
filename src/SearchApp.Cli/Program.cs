Console.Error.WriteLine("searchapp has no command yet.");
return 2;

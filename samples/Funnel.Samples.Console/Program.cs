using Spectre.Console;

AnsiConsole.WriteLine("Funnel.Domain: a car dealer's sales funnel.");

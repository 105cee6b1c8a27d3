using System.CommandLine;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>The options the dashboard is started with.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var usual = new SeedSize();
        var store = new Option<string?>("--store")
        {
            Description = "The SQLite file. [default: in the user's own data folder]",
        };
        var port = Number("--port", 0, "The loopback port; 0 for any that is free.");
        var today = new Option<string?>("--today")
        {
            Description = "Another day than today, yyyy-MM-dd, for trying out.",
        };
        var dealers = Number("--dealers", usual.Dealers, "First start: how many dealers are made up.");
        var consultants = Number("--consultants", usual.Consultants, "First start: consultants of each dealer.");
        var months = Number("--months", usual.Months, "First start: how many months, up to today.");
        var cards = Number(
            "--cards-per-month", usual.CardsPerMonth, "First start: cards each dealer files in a month.");
        var root = new RootCommand("A sales manager's dashboard over a store of its own, on this machine alone.")
        {
            store, port, today, dealers, consultants, months, cards,
        };
        root.SetAction((asked, stop) => DashboardHost.RunAsync(
            new()
            {
                Store = asked.GetValue(store) ?? UsualStore(),
                Port = asked.GetValue(port),
                Today = asked.GetValue(today) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
                Seed = new(
                    asked.GetValue(dealers),
                    asked.GetValue(consultants),
                    asked.GetValue(months),
                    asked.GetValue(cards)),
            },
            stop));
        return root.Parse(args).InvokeAsync();
    }

    private static Option<int> Number(string name, int usual, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => usual };

    private static string UsualStore() => Path.Combine(
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
        "Funnel.Samples.Dashboard",
        "funnel.db");
}

using System.CommandLine;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>The options the dashboard is started with.</summary>
internal static class CommandLine
{
    /// <summary>The same each time, so that a bookmark is still right tomorrow.</summary>
    public const int UsualPort = 5220;

    private const int MostDealers = 500;
    private const int MostConsultants = 100;
    private const int MostMonths = 60;
    private const int MostCards = 5000;

    public static Task<int> RunAsync(string[] args) => RunAsync(
        args,
        new(Console.Out, Console.Error, StartScreen.UsualLanguage(Environment.GetEnvironmentVariable)),
        DashboardHost.RunAsync);

    /// <summary>Reads the options and starts what they ask for, unless something is wrong with them.</summary>
    public static Task<int> RunAsync(
        string[] args,
        StartConsole console,
        Func<DashboardOptions, StartConsole, CancellationToken, Task<int>> start)
    {
        var usual = new SeedSize();
        var store = new Option<string?>("--store")
        {
            Description = "The SQLite file. [default: in the user's own data folder]",
        };
        var port = Number("--port", UsualPort, 0, ushort.MaxValue, "The loopback port; 0 for any that is free.");
        var standard = new Option<string?>("--standard")
        {
            Description = $"The standard the dealers work by: {string.Join(", ", Standards)}. [default: that of the "
                + "store; gps in a new one]",
        };
        Check(standard, text => SalesStandards.TryGet(text, out _)
            ? null
            : StartTexts.NoStandard(standard.Name, text, Standards));
        var empty = new Option<bool>("--empty")
        {
            Description = "First start: nothing is made up; your own data are imported on the page Import.",
        };
        var today = new Option<string?>("--today")
        {
            Description = "Another day than today, yyyy-MM-dd, for trying out.",
        };
        Check(today, text => LocalDatePattern.Iso.Parse(text).Success ? null : StartTexts.NoDate(today.Name, text));
        var dealers = Number("--dealers", usual.Dealers, 1, MostDealers, "First start: how many dealers are made up.");
        var consultants = Number(
            "--consultants", usual.Consultants, 1, MostConsultants, "First start: consultants of each dealer.");
        var months = Number("--months", usual.Months, 1, MostMonths, "First start: how many months, up to today.");
        var cards = Number(
            "--cards-per-month",
            usual.CardsPerMonth,
            1,
            MostCards,
            "First start: cards each dealer files in a month.");
        var root = new RootCommand("A sales manager's dashboard over a store of its own, on this machine alone.")
        {
            store, port, standard, empty, today, dealers, consultants, months, cards,
        };
        root.SetAction((asked, stop) => start(
            new()
            {
                Store = asked.GetValue(store) ?? UsualStore(),
                Port = asked.GetValue(port),
                AskedStandard = asked.GetValue(standard),
                IsEmpty = asked.GetValue(empty),
                Today = asked.GetValue(today) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
                Seed = new(
                    asked.GetValue(dealers),
                    asked.GetValue(consultants),
                    asked.GetValue(months),
                    asked.GetValue(cards)),
            },
            console,
            stop));
        return root.Parse(args).InvokeAsync(new() { Output = console.Output, Error = console.Error });

        Option<int> Number(string name, int value, int least, int most, string description)
        {
            var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => value };
            option.Validators.Add(result =>
            {
                if (!result.Errors.Any()
                    && result.GetValueOrDefault<int>() is var given && (given < least || given > most))
                {
                    result.AddError(StartTexts.OutOfRange(name, least, most).In(console.Language));
                }
            });
            return option;
        }

        void Check(Option<string?> option, Func<string, Phrase?> fault) => option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && fault(text) is { } wrong)
            {
                result.AddError(wrong.In(console.Language));
            }
        });
    }

    private static IEnumerable<string> Standards => SalesStandards.All.Select(standard => standard.Code);

    private static string UsualStore() => Path.Combine(
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
        "Funnel.Samples.Dashboard",
        "funnel.db");
}

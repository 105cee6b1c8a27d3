using System.CommandLine;
using Funnel.Domain.Exchange;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Restatement;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Console.Commands;

/// <summary>Closes a month: its figures as reported, with a digest of the records behind each.</summary>
internal sealed class CloseCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<string> _month =
        new("--month") { Description = "The month.", HelpName = "yyyy-MM", Required = true };

    private readonly Option<LocalDate> _knownOn =
        DateOption.Required("--known-on", "The day of knowledge; not before the month's last day.");

    private readonly Option<string?> _dealer =
        new("--dealer") { Description = "Only this dealer.", HelpName = "id" };

    private readonly Option<bool> _keep = new("--keep")
    {
        Description = "Also write it into the dataset folder's closes.csv, behind what was closed before.",
    };

    private readonly Option<string> _format = Choices.Format("csv", "json");

    public CloseCommand(Terminal terminal)
        : base("close", "A month-end as reported, dealer by dealer: rows for the dataset's closes.csv.", terminal)
    {
        _source.AddTo(this);
        Add(_month);
        Add(_knownOn);
        Add(_dealer);
        Add(_keep);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var month = MonthOf(run.Asked.GetRequiredValue(_month));
        var knownOn = run.Asked.GetValue(_knownOn);
        if (knownOn < month.ToDateInterval().End)
        {
            var day = LocalDatePattern.Iso.Format(knownOn);
            throw new UsageException(
                $"{day} 时该月尚未结束，不能结账。", $"The month is not over on {day} and cannot be closed.");
        }

        var days = month.ToDateInterval();
        var standard = _source.StandardOf(run.Asked, new(days.Start, days.End));
        var dataset = _source.Load(run);
        var history = dataset.History;
        var dealers = history.Cards.Select(card => card.Filing.Dealer).Distinct()
            .Concat(history.Traffic.Select(record => record.Dealer)).Distinct()
            .OrderBy(dealer => dealer.Value, StringComparer.Ordinal)
            .ToList();
        if (run.Asked.GetValue(_dealer) is { } only)
        {
            dealers = dealers.Where(dealer => dealer.Value == only).ToList() is [var one]
                ? [one]
                : throw new UsageException($"没有经销商 '{only}'。", $"There is no dealer '{only}'.");
        }

        List<MonthClose> closes =
            [.. dealers.Select(dealer => MonthCloses.Close(history, standard, dealer, month, knownOn))];
        if (run.Asked.GetValue(_keep))
        {
            Keep(_source.FolderOf(run.Asked), [.. dataset.Closes, .. MonthCloses.New(dataset.Closes, closes)]);
        }

        if (run.Asked.GetValue(_format) == "json")
        {
            CloseJson.Write(run.Terminal.OutputBytes, closes);
        }
        else
        {
            CloseCsv.Write(run.Terminal.Output, closes);
        }

        return ExitCodes.Done;
    }

    // The old file stays until the new one is whole.
    private static void Keep(string folder, IEnumerable<MonthClose> closes)
    {
        var path = Path.Combine(folder, DatasetFiles.Closes);
        using (var output = new StreamWriter(path + ".new"))
        {
            CloseCsv.Write(output, closes);
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    private static YearMonth MonthOf(string text) => YearMonthPattern.Iso.Parse(text) is { Success: true } read
        ? read.Value
        : throw new UsageException(
            $"--month '{text}' 不是月份，应写作 2010-10。", $"--month '{text}' is no month; it is written like 2010-10.");
}

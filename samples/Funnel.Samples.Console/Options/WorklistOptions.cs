using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Rendering;
using NodaTime;

namespace Funnel.Samples.Console.Options;

/// <summary>Which worklist is asked for, and how it is shown, wherever its cards come from.</summary>
internal sealed class WorklistOptions
{
    private readonly Option<LocalDate> _today =
        DateOption.Required("--today", "The day of the list, in the dealer's zone.");

    private readonly Option<string> _list = List();
    private readonly WhoseCards _whose = new();
    private readonly Option<string> _format = Choices.Format("table", "json", "xlsx");

    public void AddTo(Command command)
    {
        command.Add(_today);
        command.Add(_list);
        _whose.AddTo(command);
        command.Add(_format);
    }

    public LocalDate TodayOf(ParseResult asked) => asked.GetValue(_today);

    public WorklistChoice ListOf(ParseResult asked) =>
        WorklistChoice.All.Single(known => known.Id == asked.GetValue(_list));

    public string? DealerOf(ParseResult asked) => _whose.DealerOf(asked);

    public bool IsWanted(WorklistRow row, ParseResult asked) =>
        _whose.Wants(asked, row.Card.Dealer, row.Consultant);

    public void Show(Invocation run, WorklistResult result, SalesStandard standard)
    {
        switch (run.Asked.GetValue(_format))
        {
            case "json":
                WorklistJson.Write(run.Terminal.OutputBytes, result);
                break;
            case "xlsx":
                ResultWorkbook.Write(run.Terminal.OutputBytes, result, standard, run.Language);
                break;
            default:
                new WorklistTable(run.Terminal, run.Language).Show(result, standard.Scale);
                break;
        }
    }

    private static Option<string> List()
    {
        string[] ids = [.. WorklistChoice.All.Select(list => list.Id)];
        return new Option<string>("--list")
        {
            Description = "Which list.",
            HelpName = string.Join('|', ids),
            Required = true,
        }.OneOf(ids);
    }
}

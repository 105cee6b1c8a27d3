using System.CommandLine;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using Funnel.Samples.Datasets.Results;
using NodaTime;

namespace Funnel.Samples.Console.Commands;

/// <summary>The cards that need somebody's attention today.</summary>
internal sealed class WorklistCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<LocalDate> _today =
        DateOption.Required("--today", "The day of the list, in the dealer's zone.");

    private readonly Option<string> _list = List();
    private readonly Option<string?> _dealer =
        new("--dealer") { Description = "Only this dealer's cards.", HelpName = "id" };

    private readonly Option<string?> _consultant =
        new("--consultant") { Description = "Only this consultant's cards.", HelpName = "id" };

    private readonly Option<string> _format = Choices.Format("table", "json");

    public WorklistCommand(Terminal terminal)
        : base("worklist", "The cards that need attention today, most urgent first.", terminal)
    {
        _source.AddTo(this);
        Add(_today);
        Add(_list);
        Add(_dealer);
        Add(_consultant);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var today = run.Asked.GetValue(_today);
        var list = WorklistChoice.All.Single(known => known.Id == run.Asked.GetValue(_list));
        var result = list.On(today, _source.Load(run).History, standard, row => IsWanted(row, run.Asked));
        if (run.Asked.GetValue(_format) == "json")
            WorklistJson.Write(run.Terminal.OutputBytes, result);
        else
            new WorklistTable(run.Terminal, run.Language).Show(result, standard.Scale);
        return ExitCodes.Done;
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

    private bool IsWanted(WorklistRow row, ParseResult asked) =>
        IsOrAny(asked.GetValue(_dealer), row.Card.Dealer.Value)
        && IsOrAny(asked.GetValue(_consultant), row.Consultant.Value);

    private static bool IsOrAny(string? wanted, string id) => wanted is null || wanted == id;
}

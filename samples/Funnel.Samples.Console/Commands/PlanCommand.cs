using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>The cards, filings and traffic a retail target needs, at the rates of a period.</summary>
internal sealed class PlanCommand : HostCommand
{
    private const string Closing = "closing";

    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly ScopeOption _where = new();
    private readonly Option<long> _retail = Retail();
    private readonly Option<string> _stock = new Option<string>("--stock")
    {
        Description = "What to begin with: the period's closing stock (the next period), or its opening stock.",
        HelpName = "closing|opening",
        DefaultValueFactory = _ => Closing,
    }.OneOf(Closing, "opening");

    private readonly CustomersOption _customers = new("Whose cards the rates are read off.");
    private readonly Option<string> _format = Choices.Format("table", "json", "xlsx");

    public PlanCommand(Terminal terminal)
        : base("plan", "Cards, filings and traffic needed for a number of deliveries.", terminal)
    {
        _source.AddTo(this);
        _period.AddTo(this);
        Add(_retail);
        Add(_stock);
        _customers.AddTo(this);
        _where.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var period = _period.Of(run.Asked);
        var standard = _source.StandardOf(run.Asked, period);
        KpiChoice.RequireOneVersion(standard, period);
        var history = _source.Load(run).History;
        var result = PlanResult.Of(
            standard.Figures(history, period).Where(_where.Of(run.Asked)),
            _customers.Of(run.Asked),
            run.Asked.GetValue(_retail),
            isNext: run.Asked.GetValue(_stock) == Closing);
        switch (run.Asked.GetValue(_format))
        {
            case "json":
                PlanJson.Write(run.Terminal.OutputBytes, result, run.Language);
                break;
            case "xlsx":
                ResultWorkbook.Write(run.Terminal.OutputBytes, result, run.Language);
                break;
            default:
                new PlanTables(run.Terminal, run.Language).Show(result);
                break;
        }

        return ExitCodes.Done;
    }

    // More cars than the world builds in ten years: beyond that, a plan's arithmetic means nothing.
    private const long MostRetail = 1_000_000_000;

    private static Option<long> Retail()
    {
        var option = new Option<long>("--retail")
        {
            Description = "Deliveries wanted.",
            HelpName = "N",
            Required = true,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long>() is < 0 or > MostRetail)
            {
                result.AddError("--retail is a number of deliveries from 0 to 1000000000.");
            }
        });
        return option;
    }
}

using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>Everything that is wrong or odd in a dataset.</summary>
internal sealed class ValidateCommand : HostCommand
{
    private const string Dealer = "dealer";
    private const string Consultant = "consultant";

    private readonly DatasetSource _source = new();
    private readonly Option<string[]> _by = CommaList.Create(
        "--by", "A table of findings per 100 records, per dealer, consultant or both.", "dealer,consultant");

    private readonly Option<string> _format = Choices.Format("table", "json", "xlsx");

    public ValidateCommand(Terminal terminal)
        : base("validate", "What is wrong (errors) and odd (findings) in a dataset.", terminal)
    {
        _source.AddTo(this);
        Add(_by);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var by = ByOf(run.Asked);
        var dataset = _source.Read(run);
        var quality = by.Count == 0
            ? null
            : _source.QualityOf(run, dataset, by.Contains(Dealer), by.Contains(Consultant));
        switch (run.Asked.GetValue(_format))
        {
            case "json":
                ValidationJson.Write(run.Terminal.OutputBytes, dataset, run.Language, quality);
                break;
            case "xlsx":
                ResultWorkbook.Write(run.Terminal.OutputBytes, dataset, run.Language, quality);
                break;
            default:
                new ValidationTables(run.Terminal, run.Language).Show(dataset);
                QualityTable.Show(new(run.Terminal, run.Language), quality ?? []);
                break;
        }

        return dataset.IsUsable ? ExitCodes.Done : ExitCodes.ErrorsInData;
    }

    private IReadOnlyList<string> ByOf(ParseResult asked)
    {
        var by = CommaList.Of(asked, _by);
        return by.FirstOrDefault(word => word is not (Dealer or Consultant)) is { } unknown
            ? throw new UsageException(
                $"--by 不能按 '{unknown}'：dealer 或 consultant。", $"--by does not know '{unknown}': dealer or consultant.")
            : by;
    }
}

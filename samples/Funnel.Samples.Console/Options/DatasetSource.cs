using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Exchange;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>Which dataset is read, under which standard, and what becomes of faulty rows.</summary>
internal sealed class DatasetSource
{
    private readonly StandardOption _standard = new();
    private readonly ReadingOptions _reading = new();
    private readonly Option<string> _folder;

    private readonly Option<bool> _skip = new("--skip-errors")
    {
        Description = "Leave out faulty rows, and the rows that depend on a rejected card.",
    };

    private readonly Option<string?> _rejects = new("--rejects")
    {
        Description = "With --skip-errors: write the rows left out, whole, with their reasons, to this folder.",
        HelpName = "DIR",
    };

    /// <param name="isRequired">Whether there is no other place to read from.</param>
    public DatasetSource(bool isRequired = true) => _folder = new("--data")
    {
        Description = "The folder with the dataset's CSV files (and ADF leads), or one .xlsx workbook or ADF file.",
        HelpName = "DIR",
        Required = isRequired,
    };

    /// <summary>Whether a dataset is named at all.</summary>
    public bool IsGiven(ParseResult asked) => asked.GetValue(_folder) is not null;

    public void AddTo(Command command)
    {
        command.Add(_folder);
        _standard.AddTo(command);
        _reading.AddTo(command);
        command.Add(_skip);
        command.Add(_rejects);
    }

    public SalesStandard StandardOf(ParseResult asked) => _standard.Of(asked);

    /// <summary>Reads the dataset; a faulty one ends the run unless faults are to be skipped.</summary>
    public Dataset Load(Invocation run)
    {
        var dataset = Read(run);
        if (!dataset.IsUsable)
        {
            throw new FaultyDataException(dataset.Errors, Skips(run.Asked)
                ? new("", "")
                : new("未作任何计算；--skip-errors 可跳过错误行。", "Nothing was computed; --skip-errors leaves faulty rows out."));
        }

        if (dataset.Errors.Count + dataset.Dependents.Count > 0)
        {
            TellLeftOut(run, dataset);
        }

        return dataset;
    }

    /// <summary>Reads the dataset, whatever is wrong with it.</summary>
    public Dataset Read(Invocation run)
    {
        var folder = run.Asked.GetRequiredValue(_folder);
        var rejects = run.Asked.GetValue(_rejects);
        if (!Directory.Exists(folder) && !IsOneFile(folder))
        {
            throw new UsageException($"没有文件夹 '{folder}'。", $"There is no folder '{folder}'.");
        }

        if (rejects is not null && !Skips(run.Asked))
        {
            throw new UsageException("--rejects 须与 --skip-errors 同用。", "--rejects goes together with --skip-errors.");
        }

        if (rejects is not null && IsSame(folder, rejects))
        {
            throw new UsageException(
                "--rejects 不能是数据所在的文件夹。", "--rejects cannot be the folder the dataset is in.");
        }

        using var progress = new ProgressLine(run.Terminal);
        var options = OptionsOf(run) with
        {
            Progress = step =>
            {
                run.Cancellation.ThrowIfCancellationRequested();
                progress.Show(step.File, step.BytesRead, step.BytesTotal);
            },
        };
        var dataset = DatasetReader.Read(folder, options);
        run.Cancellation.ThrowIfCancellationRequested();
        if (rejects is not null)
        {
            RejectedRows.Write(folder, options, dataset, rejects, run.Language);
        }

        return dataset;
    }

    /// <summary>How sound a dataset is that was read here, per dealer, per consultant or both.</summary>
    public IReadOnlyList<QualityLine> QualityOf(
        Invocation run, Dataset dataset, bool byDealer, bool byConsultant) =>
        DataQuality.Of(run.Asked.GetRequiredValue(_folder), OptionsOf(run), dataset, byDealer, byConsultant);

    private DatasetOptions OptionsOf(Invocation run) =>
        _reading.In(run.Asked, new(StandardOf(run.Asked).CardRules) { SkipErrors = Skips(run.Asked) });

    private static bool IsOneFile(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".XLSX" or ".XML" or ".ADF" && File.Exists(path);

    private static bool IsSame(string folder, string other) => string.Equals(
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)),
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(other)),
        StringComparison.Ordinal);

    private bool Skips(ParseResult asked) => asked.GetValue(_skip);

    private static void TellLeftOut(Invocation run, Dataset dataset)
    {
        var errors = dataset.Errors.Count.ToString(CultureInfo.InvariantCulture);
        var dependents = dataset.Dependents.Count.ToString(CultureInfo.InvariantCulture);
        run.Terminal.Error.WriteLine(new Phrase(
            $"{errors} 个错误的行已跳过，另有 {dependents} 行因依赖被拒的档案而跳过。",
            $"Left out: faulty rows with {errors} errors, and {dependents} rows that depend on a rejected card.")
            .In(run.Language));
    }
}

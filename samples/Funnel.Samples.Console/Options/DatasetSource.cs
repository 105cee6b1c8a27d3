using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Exchange;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>
/// Which dataset is read, or which datasets, each on from the one before; under which standard, and what becomes of
/// faulty rows.
/// </summary>
internal sealed class DatasetSource
{
    private readonly StandardOption _standard = new();
    private readonly ReadingOptions _reading = new();
    private readonly Option<string[]> _folders;

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
    public DatasetSource(bool isRequired = true) => _folders = new("--data")
    {
        Description = "The folder with the dataset's CSV files (and ADF leads), or one .xlsx workbook or ADF file; "
            + "again for a later export, which is read on from it.",
        HelpName = "DIR",
        Required = isRequired,
    };

    /// <summary>Whether a dataset is named at all.</summary>
    public bool IsGiven(ParseResult asked) => asked.GetValue(_folders) is { Length: > 0 };

    public void AddTo(Command command)
    {
        command.Add(_folders);
        _standard.AddTo(command);
        _reading.AddTo(command);
        command.Add(_skip);
        command.Add(_rejects);
    }

    public SalesStandard StandardOf(ParseResult asked) => _standard.Of(asked);

    /// <summary>The standard as it was asked for.</summary>
    public string StandardTextOf(ParseResult asked) => _standard.TextOf(asked);

    /// <summary>The standard that a period is under; what is read from here on is read by its rules.</summary>
    public SalesStandard StandardOf(ParseResult asked, ReportingPeriod period) => _standard.Of(asked, period);

    /// <summary>Every edition of the standard that was asked for.</summary>
    public IEnumerable<SalesStandard> EditionsOf(ParseResult asked) =>
        _standard.BookOf(asked).Editions.Select(edition => edition.Standard);

    /// <summary>Reads the datasets; a faulty one ends the run unless faults are to be skipped.</summary>
    public Dataset Load(Invocation run)
    {
        var folders = run.Asked.GetRequiredValue(_folders);
        Check(run.Asked, folders);
        var rules = StandardOf(run.Asked).CardRules;
        var known = Load(run, folders[0]);
        foreach (var folder in folders.Skip(1))
        {
            known = LaterExport.ReadOn(run, known, Load(run, folder), rules);
        }

        return known;
    }

    /// <summary>Reads the one dataset, whatever is wrong with it.</summary>
    public Dataset Read(Invocation run)
    {
        var folder = OnlyOne(run.Asked);
        Check(run.Asked, [folder]);
        return Read(run, folder);
    }

    /// <summary>The one folder of the dataset, where something is to be kept beside it.</summary>
    public string FolderOf(ParseResult asked) => OnlyOne(asked) is var folder && Directory.Exists(folder)
        ? folder
        : throw new UsageException($"'{folder}' 不是文件夹。", $"'{folder}' is no folder.");

    private Dataset Load(Invocation run, string folder)
    {
        var dataset = Read(run, folder);
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

    private string OnlyOne(ParseResult asked) => asked.GetRequiredValue(_folders) is [var folder] ? folder
        : throw new UsageException("此命令只看一份 --data。", "This command looks at one --data alone.");

    private void Check(ParseResult asked, string[] folders)
    {
        foreach (var folder in folders.Where(folder => !Directory.Exists(folder) && !IsOneFile(folder)))
        {
            throw new UsageException($"没有文件夹 '{folder}'。", $"There is no folder '{folder}'.");
        }

        if (asked.GetValue(_rejects) is not { } rejects)
        {
            return;
        }

        if (!Skips(asked))
        {
            throw new UsageException("--rejects 须与 --skip-errors 同用。", "--rejects goes together with --skip-errors.");
        }

        if (IsSame(OnlyOne(asked), rejects))
        {
            throw new UsageException(
                "--rejects 不能是数据所在的文件夹。", "--rejects cannot be the folder the dataset is in.");
        }
    }

    private Dataset Read(Invocation run, string folder)
    {
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
        if (run.Asked.GetValue(_rejects) is { } rejects)
        {
            RejectedRows.Write(folder, options, dataset, rejects, run.Language);
        }

        return dataset;
    }

    /// <summary>How sound a dataset is that was read here, per dealer, per consultant or both.</summary>
    public IReadOnlyList<QualityLine> QualityOf(
        Invocation run, Dataset dataset, bool byDealer, bool byConsultant) =>
        DataQuality.Of(OnlyOne(run.Asked), OptionsOf(run), dataset, byDealer, byConsultant);

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

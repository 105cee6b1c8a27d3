using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using NodaTime;

namespace Funnel.Samples.Console.Options;

/// <summary>
/// Which sales standard sets the levels, the rules and the KPIs shown first: a built-in one by its code, a vendor's own
/// by the path of its JSON file, or one of a book of them by the period; and by which versions KPIs are counted.
/// </summary>
internal sealed class StandardOption
{
    private readonly Option<string> _option = Create();
    private readonly Option<string?> _dealer = new("--standard-of")
    {
        Description = "Of a book of standards, the one that this dealer is under.",
        HelpName = "dealer",
    };

    private readonly Option<LocalDate?> _edition =
        DateOption.Optional("--edition", "Of a book of standards, the one in force on this day, whatever the period.");

    private readonly Option<string[]> _pins = CommaList.Create(
        "--pin", "Count a KPI by this version of the standard's book, whatever the period.", "id=version,…");

    private SalesStandard? _chosen;

    public void AddTo(Command command)
    {
        command.Add(_option);
        command.Add(_dealer);
        command.Add(_edition);
        command.Add(_pins);
    }

    /// <summary>Whether a standard was asked for at all.</summary>
    public bool IsGiven(ParseResult asked) => asked.GetResult(_option) is { Implicit: false };

    /// <summary>The standard as it was asked for.</summary>
    public string TextOf(ParseResult asked) => asked.GetRequiredValue(_option);

    /// <summary>The standard of the period that was asked about; where none was, the latest.</summary>
    public SalesStandard Of(ParseResult asked)
    {
        if (_chosen is null && asked.GetValue(_edition) is { } day)
        {
            return Of(asked, new(day, day));
        }

        return _chosen ??= Pinned(asked, StandardFile.Latest(BookOf(asked)));
    }

    /// <summary>The standard that a period is under.</summary>
    public SalesStandard Of(ParseResult asked, ReportingPeriod period) => _chosen = Pinned(
        asked,
        StandardFile.In(
            BookOf(asked), period, asked.GetValue(_dealer) is { } dealer ? new DealerId(dealer) : null));

    /// <summary>The book that was asked for; one standard alone is a book of one.</summary>
    public StandardBook BookOf(ParseResult asked)
    {
        var book = StandardFile.Read(asked.GetRequiredValue(_option));
        return asked.GetValue(_edition) is { } day ? book.Pin(day) : book;
    }

    private SalesStandard Pinned(ParseResult asked, SalesStandard standard) => CommaList.Of(asked, _pins).Aggregate(
        standard,
        (pinned, pin) =>
        {
            var (id, number) = pin.Split('=') is [var left, var right] ? (left, right) : (pin, "");
            return int.TryParse(number, CultureInfo.InvariantCulture, out var version) && standard.Definitions.Has(id)
                ? pinned with { Definitions = pinned.Definitions.Pin(id, version) }
                : throw new UsageException(
                    $"--pin '{pin}' 应写作 指标=版本号，且标准中有该指标的版本。",
                    $"--pin '{pin}': it is written id=version, and the standard has versions of that KPI.");
        });

    private static Option<string> Create()
    {
        string[] codes = [.. SalesStandards.All.Select(standard => standard.Code)];
        var option = new Option<string>("--standard")
        {
            Description = "The sales standard: its levels, its rules, the KPIs it looks at first; or your own as JSON, "
                + "or a book of several.",
            HelpName = string.Join('|', [.. codes, "FILE"]),
            DefaultValueFactory = _ => codes[0],
        };
        option.CompletionSources.Add(codes);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(token => token.Value))
            {
                if (!codes.Contains(token, StringComparer.Ordinal) && !File.Exists(token))
                {
                    result.AddError(Unknown(option.Name, token, codes));
                }
            }
        });
        return option;
    }

    private static string Unknown(string option, string asked, string[] codes) =>
        asked.AsSpan().ContainsAny('/', '\\', '.')
            ? $"{option}: there is no file '{asked}'."
            : $"{option} does not know '{asked}'{ClosestMatch.Hint(asked, codes).En}";
}

using System.CommandLine;
using Funnel.Domain.Exchange;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>
/// Which sales standard sets the levels, the rules and the KPIs shown first: a built-in one by its code, or a vendor's
/// own by the path of its JSON file.
/// </summary>
internal sealed class StandardOption
{
    private readonly Option<string> _option = Create();
    private SalesStandard? _chosen;

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>Whether a standard was asked for at all.</summary>
    public bool IsGiven(ParseResult asked) => asked.GetResult(_option) is { Implicit: false };

    public SalesStandard Of(ParseResult asked) => _chosen ??= Choose(asked.GetRequiredValue(_option));

    private static SalesStandard Choose(string asked) =>
        SalesStandards.TryGet(asked, out var standard) ? standard : FromFile(asked);

    private static SalesStandard FromFile(string path)
    {
        return StandardJson.Read(File.ReadAllBytes(path)).TryGet(out var standard, out var faults)
            ? standard
            : throw Refusal(Path.GetFileName(path), faults);
    }

    private static FaultyDataException Refusal(string file, IEnumerable<StandardFault> faults) => new(
        [.. faults.Select(fault => new DatasetError(file, 0, fault.Path, fault.Value, new(
            $"应为：{fault.Expected.Zh}。", $"Expected {fault.Expected.En}.")))],
        new("该标准不可用。", "The standard cannot be used."));

    private static Option<string> Create()
    {
        string[] codes = [.. SalesStandards.All.Select(standard => standard.Code)];
        var option = new Option<string>("--standard")
        {
            Description = "The sales standard: its levels, its rules, the KPIs it looks at first; or your own as JSON.",
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

using System.CommandLine;
using Funnel.Domain.Dealers;

namespace Funnel.Samples.Console.Options;

/// <summary>Whose cards are asked for: everybody's unless a dealer or a consultant is named.</summary>
internal sealed class WhoseCards
{
    private readonly Option<string?> _dealer =
        new("--dealer") { Description = "Only this dealer's cards.", HelpName = "id" };

    private readonly Option<string?> _consultant =
        new("--consultant") { Description = "Only this consultant's cards.", HelpName = "id" };

    public void AddTo(Command command)
    {
        command.Add(_dealer);
        command.Add(_consultant);
    }

    public string? DealerOf(ParseResult asked) => asked.GetValue(_dealer);

    public bool Wants(ParseResult asked, DealerId dealer, ConsultantId consultant) =>
        IsOrAny(asked.GetValue(_dealer), dealer.Value) && IsOrAny(asked.GetValue(_consultant), consultant.Value);

    private static bool IsOrAny(string? wanted, string id) => wanted is null || wanted == id;
}

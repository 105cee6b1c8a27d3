using System.CommandLine;
using Funnel.Domain.Channels;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Options;

/// <summary>Whose cards are looked at: retail customers' unless asked otherwise.</summary>
internal sealed class CustomersOption
{
    private const string All = "all";

    private static readonly CodeBook<CustomerKind> Kinds = Codes.Of<CustomerKind>();

    private readonly Option<string> _option;

    public CustomersOption(string description) => _option = new Option<string>("--customers")
    {
        Description = description,
        HelpName = "retail|wholesale|all",
        DefaultValueFactory = _ => Kinds.CodeOf(CustomerKind.Retail),
    }.OneOf([.. Kinds.Values.Select(Kinds.CodeOf), All]);

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The kind; null for all.</summary>
    public CustomerKind? Of(ParseResult asked) =>
        Kinds.TryGet(asked.GetValue(_option)!, out var kind) ? kind : null;
}

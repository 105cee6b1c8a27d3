using System.CommandLine;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Hosting;

/// <summary>One run of a command: what was asked for, and where the answer goes.</summary>
internal sealed record Invocation(
    ParseResult Asked, Terminal Terminal, Language Language, CancellationToken Cancellation);

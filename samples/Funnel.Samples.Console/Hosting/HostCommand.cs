using System.CommandLine;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Console.Hosting;

/// <summary>A command of the host: its options, and what it does with them.</summary>
internal abstract class HostCommand : Command
{
    protected HostCommand(string name, string description, Terminal terminal)
        : base(name, description) =>
        SetAction((asked, cancellation) =>
            Task.FromResult(Run(new(asked, terminal, GlobalOptions.LanguageOf(asked), cancellation))));

    /// <summary>Runs the command and says with which code the process ends.</summary>
    protected abstract int Run(Invocation invocation);
}

